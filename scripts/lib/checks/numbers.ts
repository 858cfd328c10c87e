import { lookup } from '../../../src/domain/lookup.ts';
import { accountNumbers, isUnclaimed, type AccountedNumber } from '../../../src/domain/numbers.ts';
import { plainText } from '../../../src/domain/paragraphs.ts';
import { languages, type Language } from '../../../src/schemas/common.ts';
import { problemInLine } from '../files.ts';
import type { FieldPath, Problem } from '../problem.ts';
import { hasUnreadable, problemAt, type Entry, type Tree } from '../tree.ts';

/** Some printed words of the plan, and how a problem with them is told. */
interface Passage {
  place: string;
  language: Language;
  markdown: string;
  tell: (values: Problem['values']) => Problem;
}

/** A passage with its numbers. */
interface Account extends Passage {
  numbers: readonly AccountedNumber[];
}

/**
 * Checks that every number of the plan's words is accounted for, by a link to an indicator or by the register, and that
 * the register holds nothing else. The values in the target table are the indicators' own.
 */
export function checkNumbers(tree: Tree): Problem[] {
  if (tree.problems.some(({ file }) => file === 'register.json')) return [];
  const accounts = accountsOf(tree, passagesOf(tree));
  // Words of a file that cannot be read are not there to be found, which that file is told for.
  const idle = hasUnreadable(tree, 'plan/') ? [] : idleWords(tree, accounts);
  return [...accounts.flatMap(unclaimed), ...idle];
}

/** The passages with their numbers. Each is held against the entries for its place and for everywhere alone. */
function accountsOf(tree: Tree, passages: readonly Passage[]): Account[] {
  const entries = Map.groupBy(
    tree.register.map(({ data }) => data),
    ({ place }) => place,
  );
  const everywhere = entries.get('*') ?? [];
  return passages.map((passage) => {
    const here = [...(entries.get(passage.place) ?? []), ...everywhere];
    return { ...passage, numbers: accountNumbers(passage.markdown, passage.language, passage.place, here) };
  });
}

/** How the numbers of a language's text are accounted for: by an indicator's link, by the register, exempt, or not at all. */
export function countNumbers(
  tree: Tree,
  language: Language,
): Record<'linked' | 'registered' | 'exempt' | 'unclaimed', number> {
  const counts = { linked: 0, registered: 0, exempt: 0, unclaimed: 0 };
  const passages = passagesOf(tree).filter((passage) => passage.language === language);
  for (const { numbers } of accountsOf(tree, passages)) for (const number of numbers) counts[accountOf(number)] += 1;
  return counts;
}

function accountOf(number: AccountedNumber): keyof ReturnType<typeof countNumbers> {
  if (isUnclaimed(number)) return 'unclaimed';
  if (number.isLinked) return 'linked';
  return number.entries.every(({ kind }) => kind === 'exempt') ? 'exempt' : 'registered';
}

function unclaimed({ place, markdown, numbers, tell }: Account): Problem[] {
  const text = plainText(markdown);
  return numbers
    .filter(isUnclaimed)
    .map(({ start, end, words }) => tell({ words, place, context: text.slice(Math.max(start - 20, 0), end + 20) }));
}

/** The words of entries that claim no number. Where a place has no words in a language, that is told already. */
function idleWords(tree: Tree, accounts: readonly Account[]): Problem[] {
  const claims = new Set<string>();
  const places = new Set<string>();
  const key = (language: Language, place: string, words = '') => JSON.stringify([language, place, words]);
  for (const { language, place, numbers } of accounts) {
    for (const at of [place, '*']) places.add(key(language, at));
    for (const { entries } of numbers)
      for (const entry of entries) claims.add(key(language, entry.place, entry.words[language]));
  }
  return tree.register.flatMap((entry) => {
    const { place, words } = entry.data;
    return languages
      .filter((language) => words[language] !== undefined && places.has(key(language, place)))
      .filter((language) => !claims.has(key(language, place, words[language])))
      .map((language) =>
        problemAt('register-idle', entry, ['words', language], { words: words[language] ?? '', place }),
      );
  });
}

const passagesOf = (tree: Tree): Passage[] =>
  languages.flatMap((language) => [
    ...titles(tree, language),
    ...tableCells(tree, language),
    ...paragraphs(tree, language),
  ]);

/** The printed titles. A unit without one has a title of the site. */
const titles = ({ outline }: Tree, language: Language): Passage[] =>
  outline.entries
    .filter(({ data }) => data.headed !== 'none')
    .map((entry) => field(entry, entry.id, language, entry.data.title[language], ['title', language]));

/** The words of the target table: its head, its groups, and the names of the targets. */
function tableCells({ targets, indicators }: Tree, language: Language): Passage[] {
  if (!targets) return [];
  const { unit, head, groups } = targets.data;
  const cells = (['group', 'name', 'value'] as const).map((cell) =>
    field(targets, unit, language, head[cell][language], ['head', cell, language]),
  );
  const measuring = lookup(indicators.entries, ({ id }) => [id]);
  const named = groups.flatMap(({ id, name, rows }, at) => [
    field(targets, id, language, name[language], ['groups', at, 'name', language]),
    ...rows.flatMap((row) =>
      measuring(row.indicators).map((entry) => {
        const words = entry.data.target.printed.name[language];
        return field(entry, row.id, language, words, ['target', 'printed', 'name', language]);
      }),
    ),
  ]);
  return [...cells, ...named];
}

function field(
  entry: Pick<Entry<unknown>, 'file' | 'at'>,
  place: string,
  language: Language,
  markdown: string,
  path: FieldPath,
): Passage {
  return { place, language, markdown, tell: (values) => problemAt('number-unclaimed', entry, path, values) };
}

/** The paragraphs. Two that have run together are left out: that is told already. */
const paragraphs = ({ texts }: Tree, language: Language): Passage[] =>
  [...texts[language].values()].flatMap(({ file, blocks }) =>
    blocks
      .filter(({ markdown }) => !markdown.includes('{#'))
      .map(({ id, markdown, line }) => ({
        place: id,
        language,
        markdown,
        tell: (values) => problemInLine('number-unclaimed', file, line, values),
      })),
  );
