import { problemInText, type TreeFile } from '../files.ts';
import { bodyOf } from '../files.ts';
import type { FieldPath, Problem } from '../problem.ts';
import { problemInField, textFields } from '../text-fields.ts';
import { problemAt, type Tree } from '../tree.ts';

/** HTML, links and emphasis, which a field shows as they are. */
const markup = /<\/?[A-Za-z][^<>]*>|\[[^\][]+\]\([^)\s]+\)|\*\*[^*]+\*\*/g;

/** Checks the texts of fields: no markup, no space around them; and that an update has words below its fields. */
export function checkFields(tree: Tree): Problem[] {
  return [...tree.values]
    .flatMap(([path, value]) => {
      const file = tree.files.get(path);
      return file ? spaced(file, value) : [];
    })
    .concat(markupInFields(tree), wordlessUpdates(tree));
}

/** The strings of a value that begin or end with a space. */
function spaced(file: TreeFile, value: unknown, path: FieldPath = []): Problem[] {
  if (typeof value === 'string') {
    return value !== value.trim() && value.trim() !== '' ? [problemAt('space-around', { file, at: [] }, path)] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    spaced(file, inside, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

const markupInFields = (tree: Tree): Problem[] =>
  textFields(tree).flatMap((field) =>
    [...field.text.matchAll(markup)].map(({ 0: words, index }) =>
      problemInField('field-markup', field, index, { words: words.slice(0, 40) }),
    ),
  );

const wordlessUpdates = ({ updates }: Tree): Problem[] =>
  [...updates.en.entries, ...updates.zh.entries]
    .filter(({ file }) => bodyOf(file).trim() === '')
    .map(({ file }) => problemInText('update-without-words', file, file.text.trimEnd().length));
