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
  const entries = tree.register.map(({ data }) => data);
  const accounts = passagesOf(tree).map((passage) => ({
    ...passage,
    numbers: accountNumbers(passage.markdown, passage.language, passage.place, entries),
  }));
  // Words of a file that cannot be read are not there to be found, which that file is told for.
  const idle = hasUnreadable(tree, 'plan/') ? [] : tree.register.flatMap((entry) => idleWords(entry, accounts));
  return [...accounts.flatMap(unclaimed), ...idle];
}

/** How the numbers of a language's text are accounted for: by an indicator's link, by the register, exempt, or not at all. */
export function countNumbers(
  tree: Tree,
  language: Language,
): Record<'linked' | 'registered' | 'exempt' | 'unclaimed', number> {
  const counts = { linked: 0, registered: 0, exempt: 0, unclaimed: 0 };
  const entries = tree.register.map(({ data }) => data);
  const passages = passagesOf(tree).filter((passage) => passage.language === language);
  for (const { markdown, place } of passages)
    for (const number of accountNumbers(markdown, language, place, entries)) counts[accountOf(number)] += 1;
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

/** The words of an entry that claim no number. Where a place has no words in a language, that is told already. */
function idleWords(entry: Tree['register'][number], accounts: readonly Account[]): Problem[] {
  const { place, words } = entry.data;
  return languages.flatMap((language) => {
    const here = accounts.filter((one) => one.language === language && (place === '*' || one.place === place));
    const hasNumber = here.some(({ numbers }) => numbers.some(({ entries }) => entries.includes(entry.data)));
    const printed = words[language];
    if (printed === undefined || here.length === 0 || hasNumber) return [];
    return [problemAt('register-idle', entry, ['words', language], { words: printed, place })];
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
  const named = groups.flatMap(({ id, name, rows }, at) => [
    field(targets, id, language, name[language], ['groups', at, 'name', language]),
    ...rows.flatMap((row) => {
      const inRow = indicators.entries.filter((indicator) => row.indicators.includes(indicator.id));
      return inRow.map((entry) => {
        const words = entry.data.target.printed.name[language];
        return field(entry, row.id, language, words, ['target', 'printed', 'name', language]);
      });
    }),
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
