import { subjectOf } from '../../../src/domain/addresses.ts';
import { displayTitle } from '../../../src/domain/outline.ts';
import { sourceTitle } from '../../../src/domain/source.ts';
import { inEachLanguage, languages, type Language, type Text } from '../../../src/schemas/common.ts';
import type { Registry } from '../../../src/schemas/registry.ts';
import { publishedAddressesIn } from '../recorded.ts';
import type { Entry, Tree } from '../tree.ts';
import { pairUp, say, type Difference } from './difference.ts';

type Kind = Registry[string]['kind'];

/** What the things with a page are called. */
const names: Readonly<Partial<Record<Kind, Text>>> = {
  unit: say('part of the plan', '规划内容'),
  indicator: say('indicator', '指标'),
  update: say('update', '进展'),
  source: say('source', '来源'),
  note: say('note', '注释'),
  page: say('page', '页面'),
};

/** The title of something, or its id where it has none in the language. */
function titleOf(tree: Tree, kind: Kind, id: string): Text {
  const of = <Data>(entries: readonly Entry<Data>[], title: (data: Data) => string | undefined): string | undefined => {
    const entry = entries.find((one) => one.id === id);
    return entry && title(entry.data);
  };
  const titles: Readonly<Partial<Record<Kind, (language: Language) => string | undefined>>> = {
    unit: (language) => of(tree.outline.entries, (unit) => displayTitle(unit, language)),
    indicator: (language) => of(tree.indicators.entries, ({ name }) => name[language]),
    update: (language) => of(tree.updates[language].entries, ({ title }) => title),
    source: (language) => of(tree.sources.entries, (source) => sourceTitle(source, language)),
    note: (language) => of(tree.notes.entries, ({ title }) => title[language]),
    page: (language) => of(tree.pages[language].entries, ({ title }) => title),
  };
  return inEachLanguage((language) => titles[kind]?.(language) ?? id);
}

/** The file in which something stands or stood. */
function fileOf(kind: Kind, id: string): string {
  if (kind === 'unit') return 'plan/outline.json';
  if (kind === 'update' || kind === 'page') return `${kind}s/${languages[0]}/${id}.mdx`;
  return `${kind}s/${id}.json`;
}

/** Something with a name of its own that readers can find. */
interface Found {
  kind: Kind;
  id: string;
  /** Its address below the language; a note stands on a page with others. */
  address: string;
}

const foundIn = (tree: Tree): Found[] => [
  ...publishedAddressesIn(tree).map((address) => ({ ...subjectOf(address), address })),
  ...tree.notes.entries
    .filter(({ data }) => !data.draft)
    .map(({ id }) => ({ kind: 'note' as const, id, address: `notes/#${id}` })),
];

const fullAddress = ({ kind, address }: Found, language: Language): string =>
  `/${language}/${address}${kind === 'note' ? '' : '/'}`;

/** Pages, updates, sources and notes that one of two states of the content does not have. */
export function comparePages(before: Tree, after: Tree): Difference[] {
  const { gone, fresh } = pairUp(foundIn(before), foundIn(after), ({ address }) => address);
  return [
    ...gone.map((found) => difference('gone', found, goneWords(before, after, found))),
    ...fresh.map((found) => difference('new', found, newWords(after, found))),
  ];
}

const difference = (what: 'gone' | 'new', { kind, id }: Found, text: Text): Difference => ({
  section: 'pages',
  kind: `${kind}-${what}`,
  file: fileOf(kind, id),
  about: id,
  text,
});

function newWords(tree: Tree, found: Found): Text {
  const [title, name] = [titleOf(tree, found.kind, found.id), names[found.kind]];
  return say(
    `New ${name?.en}: “${title.en}” at ${fullAddress(found, 'en')}`,
    `新增${name?.zh}：“${title.zh}”，网址${fullAddress(found, 'zh')}`,
  );
}

/** What becomes of an address: it vanishes, or it says that something was moved or withdrawn. */
function goneWords(before: Tree, after: Tree, found: Found): Text {
  const [title, name] = [titleOf(before, found.kind, found.id), names[found.kind]];
  const lead = say(
    `The ${name?.en} “${title.en}” is gone: the address ${fullAddress(found, 'en')} would `,
    `${name?.zh}“${title.zh}”不再存在，网址${fullAddress(found, 'zh')}`,
  );
  const entry = after.moved.find(({ data }) => data.kind === found.kind && data.id === found.id)?.data;
  if (!entry) return say(`${lead.en}vanish`, `${lead.zh}将失效`);
  if (entry.to === undefined) return say(`${lead.en}say that it was withdrawn`, `${lead.zh}将说明已撤下`);
  return say(`${lead.en}lead to “${entry.to}”`, `${lead.zh}将指向“${entry.to}”`);
}
