import { plainText } from '../../../src/domain/paragraphs.ts';
import { languages, type Language } from '../../../src/schemas/common.ts';
import { languageNames } from '../names.ts';
import type { Problem } from '../problem.ts';
import { textFields } from '../text-fields.ts';
import { problemAt, type Tree } from '../tree.ts';

/** Checks that what notes quote stands in the plan, in that language: its text, its outline, its table and its targets. */
export const checkQuotes = (tree: Tree): Problem[] =>
  languages.flatMap((language) => {
    const printed = printedIn(tree, language);
    return tree.notes.entries.flatMap((entry) => {
      const missing = partsOf(entry.data.quote?.[language] ?? '').find((part) => !printed.includes(level(part)));
      if (missing === undefined) return [];
      const values = { words: missing.slice(0, 60), language: languageNames[language] };
      return [problemAt('quote-not-printed', entry, ['quote', language], values)];
    });
  });

/** The parts of a quote, between the places where something was left out. */
const partsOf = (quote: string): string[] => quote.split(/…+|\.{3}|\[[^\]]*\]/).filter((part) => part.trim() !== '');

/** Spaces and quotation marks are of no matter: a quote has its own, and may run from one paragraph into the next. */
const level = (text: string): string => text.replace(/[\s“”‘’"'「」『』]/g, '');

/** Everything that the plan prints in a language, in one row. */
function printedIn(tree: Tree, language: Language): string {
  const words = tree.outline.entries.flatMap(({ id, data: { number, title, heading } }) => [
    number?.[language] ?? '',
    title[language],
    heading?.[language] ?? '',
    ...(tree.texts[language].get(id)?.blocks ?? []).map(({ markdown }) => plainText(markdown)),
  ]);
  const fields = textFields(tree).filter((field) => field.language === language);
  const inFields = fields.filter(
    ({ file, name }) => file.path === 'plan/targets.json' || name.startsWith('target.printed'),
  );
  return level([...words, ...inFields.map(({ text }) => text)].join('\n'));
}
