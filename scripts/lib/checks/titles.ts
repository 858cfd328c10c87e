import { languages, type Language } from '../../../src/schemas/common.ts';
import type { FieldPath, Problem } from '../problem.ts';
import { problemAt, type Entry, type Tree } from '../tree.ts';

/** A title of something, and among which titles it must be the only one of its kind. */
interface Title {
  entry: Entry<unknown>;
  path: FieldPath;
  title: string;
  language: Language;
  among: string;
}

/** How many characters a title of a kind may have. Titles of units and sources are printed: they are as long as they are. */
const lengths: Readonly<Record<string, Readonly<Record<Language, readonly [number, number]>>>> = {
  indicator: { en: [3, 80], zh: [2, 30] },
  note: { en: [5, 80], zh: [3, 40] },
  update: { en: [8, 120], zh: [6, 60] },
  page: { en: [2, 80], zh: [2, 30] },
};

/** Checks that titles tell things apart, and are neither too short nor too long to be read in a list. */
export function checkTitles(tree: Tree): Problem[] {
  const titles = languages.flatMap((language) => titlesIn(tree, language));
  return [...titlesTwice(titles), ...titles.flatMap(unfitLength)];
}

function titlesIn({ outline, indicators, notes, sources, updates, pages }: Tree, language: Language): Title[] {
  const title = (entry: Entry<unknown>, path: FieldPath, words: string, among: string): Title => ({
    entry,
    path,
    title: words,
    language,
    among,
  });
  return [
    ...outline.entries.map((entry) =>
      title(entry, ['title', language], entry.data.title[language], `unit ${entry.data.parent ?? ''}`),
    ),
    ...indicators.entries.map((entry) => title(entry, ['name', language], entry.data.name[language], 'indicator')),
    ...notes.entries.map((entry) => title(entry, ['title', language], entry.data.title[language], 'note')),
    ...sources.entries.flatMap((entry) => {
      const { title: words, published, publisher } = entry.data;
      const isOriginal = words.language === language;
      const among = `source ${published ?? ''} ${publisher[language]}`;
      return isOriginal ? [title(entry, ['title', 'original'], words.original, among)] : [];
    }),
    ...updates[language].entries.map((entry) => title(entry, ['title'], entry.data.title, 'update')),
    ...pages[language].entries.map((entry) => title(entry, ['title'], entry.data.title, 'page')),
  ];
}

function titlesTwice(titles: readonly Title[]): Problem[] {
  const first = new Map<string, Title>();
  return titles.flatMap((title) => {
    const key = JSON.stringify([title.among, title.language, title.title.toLowerCase()]);
    const other = first.get(key);
    if (!other) first.set(key, title);
    const values = { title: title.title, other: other ? nameOf(other.entry) : '' };
    return other ? [problemAt('title-twice', title.entry, title.path, values)] : [];
  });
}

/** What something is called in a message: its id where it stands in a list, else its file. */
const nameOf = ({ id, at, file }: Entry<unknown>): string => (at.length > 0 ? id : file.path);

function unfitLength({ entry, path, title, language, among }: Title): Problem[] {
  const [from, to] = lengths[among]?.[language] ?? [1, Infinity];
  const length = [...title].length;
  return length < from || length > to ? [problemAt('title-length', entry, path, { length, from, to })] : [];
}
