import type { Text } from '../../src/schemas/common.ts';
import type { RuleId } from './rules/index.ts';

/** The way to a field of a file: `['observations', 0, 'value']`. Empty for the whole file. */
export type FieldPath = readonly (string | number)[];

/** One thing that is wrong with the content, and where. */
export interface Problem {
  /** The rule that is broken. */
  rule: RuleId;
  /** The file, relative to the content folder. */
  file: string;
  /** The line, from 1. */
  line: number;
  /** The column, from 1, where one place of the line is meant. */
  column?: number;
  /** The field in words: `observations[0].value`. Empty where the whole file or a paragraph is meant. */
  field: string;
  /** What the sentences of the rule put into their `{placeholders}`. A text is told in the language of the sentence. */
  values: Readonly<Record<string, string | number | Text>>;
}

/** Words in a row, as each language writes them: "higher, lower", `higher、lower`; and that there are none. */
export const inRow = (words: readonly string[]): Text =>
  words.length === 0 ? { en: 'none', zh: '无' } : { en: words.join(', '), zh: words.join('、') };

/** A field's path as people write it: `observations[0].value`. */
export function fieldName(path: FieldPath): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}
