import {
  englishOrder,
  groupByLetter,
  invertedAtOf,
  pinyinOrder,
  withoutPlace,
  type EntryKind,
  type LetterGroup,
} from '../domain/index-entries.ts';
import type { Link } from '../domain/link.ts';
import { cutGroups } from '../domain/list-pages.ts';
import { wordsOfName } from '../domain/names.ts';
import { displayTitle } from '../domain/outline.ts';
import { remembered } from '../domain/remembered.ts';
import { otherLanguage, type Language } from '../schemas/common.ts';
import type { Name } from '../schemas/name.ts';
import { dividedList, type ListPage } from './divided-list.ts';
import { aliasesIn } from './indicator-pages.ts';
import { indicators, outline, properNames, terms } from './library.ts';
import { mentionsOf, type MentionGroup } from './mentions.ts';
import { indicatorPath, pagePath } from './paths.ts';
import { speak } from './pinyin.ts';

/** One entry of the index. */
export interface IndexEntry {
  name: string;
  kind: EntryKind;
  /** The pages it leads to. With one of the same name the entry itself is the link; with others it is another name of theirs. */
  links: Link[];
  /** Of a place or an organization: its anchor, its name in the other language, and where it stands. */
  named?: { id: string; other: string; isOwnTranslation: boolean; mentions: MentionGroup[]; count: number };
}

/** A thing with all names under which it stands in the index, its own first. */
interface Named {
  kind: EntryKind;
  names: string[];
  href: string;
}

const tasks = (language: Language): Named[] =>
  outline.tasks.map((task) => {
    const title = displayTitle(task, language);
    return {
      kind: 'task',
      // A column is also looked for under its title without the number.
      names: [title, task.title[language]],
      href: pagePath(language, 'tasks', task.id),
    };
  });

const measures = (language: Language): Named[] =>
  indicators.map((indicator) => ({
    kind: 'indicator',
    names: [indicator.name[language], indicator.target.printed.name[language], ...aliasesIn(indicator, language)],
    href: indicatorPath(indicator.id, language),
  }));

const glossary = (language: Language): Named[] =>
  terms.map((term) => ({
    kind: 'term',
    names: [term[language]],
    href: `${pagePath(language, 'glossary')}#${term.id}`,
  }));

const placeWords = remembered((language: Language) =>
  properNames.filter(({ kind }) => kind === 'place').flatMap((name) => wordsOfName(name, language)),
);

/** The other names of a place or an organization: printed forms, and those made by turning one round. */
function otherNames(name: Name, language: Language): string[] {
  const [own = '', ...forms] = wordsOfName(name, language);
  const words = [own, ...forms.filter((form) => !own.startsWith(form))];
  const turned = words.flatMap((one) => [
    ...(language === 'en' ? [invertedAtOf(one)] : []),
    ...(name.kind === 'organization' ? [withoutPlace(one, placeWords(language))] : []),
  ]);
  return [...words.slice(1), ...turned.filter((one) => one !== undefined)];
}

/** The main entry of a place or an organization, with where it stands. */
function nameEntry(name: Name, language: Language): IndexEntry {
  const { id, kind, attested } = name;
  const mentions = mentionsOf(name, language);
  return {
    name: name.name[language],
    kind,
    links: [],
    named: {
      id,
      other: name.name[otherLanguage(language)],
      isOwnTranslation: attested === 'own',
      mentions,
      count: mentions.reduce((sum, { links }) => sum + links.length, 0),
    },
  };
}

/** The places and organizations. A form that is another's own name, being part of a longer one, is no entry. */
function nameEntries(language: Language): IndexEntry[] {
  const owned = new Set(properNames.map(({ name }) => name[language]));
  return properNames.flatMap((name): IndexEntry[] => {
    const see = { href: `#${name.id}`, label: name.name[language] };
    const others = otherNames(name, language).filter((other) => !owned.has(other));
    return [
      nameEntry(name, language),
      ...[...new Set(others)].map((other) => ({ name: other, kind: name.kind, links: [see] })),
    ];
  });
}

/** An entry under each name of a thing. */
const thingEntries = (language: Language): IndexEntry[] =>
  [...tasks(language), ...measures(language), ...glossary(language)].flatMap(({ kind, names, href }) =>
    [...new Set(names)].map((name) => ({ name, kind, links: [{ href, label: names[0] ?? name }] })),
  );

/** Entries of one name and kind become one that leads to all their pages. */
function merged(entries: readonly IndexEntry[]): IndexEntry[] {
  const byName = new Map<string, IndexEntry>();
  for (const entry of entries) {
    const key = `${entry.kind} ${entry.name.normalize('NFKC').toLowerCase()}`;
    const same = byName.get(key);
    if (same) same.links.push(...entry.links);
    else byName.set(key, { ...entry, links: [...entry.links] });
  }
  return [...byName.values()];
}

/** Every entry of the index in a language, under its letter: in English by the alphabet, in Chinese by pinyin. */
const indexGroups = remembered((language: Language): LetterGroup<IndexEntry>[] => {
  const entries = merged([...thingEntries(language), ...nameEntries(language)]);
  return language === 'zh' ? groupByLetter(entries, pinyinOrder(speak)) : groupByLetter(entries, englishOrder);
});

const isFilled = ({ entries }: LetterGroup<IndexEntry>): boolean => entries.length > 0;

/** The index as a list; a letter without entries is not in it. */
export const indexList = dividedList('a-z', (language) =>
  indexGroups(language)
    .filter(isFilled)
    .map(({ letter, id, entries }) => ({
      ids: [id],
      label: letter,
      entries: entries.map(({ name, named }) => ({ ...(named ? { id: named.id } : {}), label: name })),
    })),
);

/** Every letter with the address where it begins, from a page of the index; a letter without entries has none. */
export const indexLetters = (page: ListPage): { letter: string; href?: string }[] =>
  indexGroups(page.language).map((group) => ({
    letter: group.letter,
    ...(isFilled(group) ? { href: indexList.linkOn(page, group.id) } : {}),
  }));

/** An entry with its links to other entries as they lead from a page of the index. */
const entryOn = (page: ListPage, entry: IndexEntry): IndexEntry => ({
  ...entry,
  links: entry.links.map(({ href, label }) => ({
    href: href.startsWith('#') ? indexList.linkOn(page, href.slice(1)) : href,
    label,
  })),
});

/** What of the index stands on a page. */
export const indexHere = (page: ListPage): (LetterGroup<IndexEntry> & { isContinued: boolean })[] =>
  cutGroups(indexGroups(page.language).filter(isFilled), page.slice).map((group) => ({
    ...group,
    entries: group.entries.map((entry) => entryOn(page, entry)),
  }));

/** How many things of each kind the index holds, in the order of the kinds. */
export const indexCounts: readonly { kind: EntryKind; count: number }[] = [
  { kind: 'task', count: outline.tasks.length },
  { kind: 'indicator', count: indicators.length },
  { kind: 'term', count: terms.length },
  ...(['place', 'organization'] as const).map((kind) => ({
    kind,
    count: properNames.filter((name) => name.kind === kind).length,
  })),
];
