import { fieldMark } from '../../../src/domain/field-mark.ts';
import { languages } from '../../../src/schemas/common.ts';
import type { Problem } from '../problem.ts';
import { problemAt, type Tree } from '../tree.ts';

/** Checks that no two fields have the same mark in a language: beside the colour it is all that tells them apart. */
export function checkMarks({ site }: Tree): Problem[] {
  if (!site) return [];
  const { fields } = site.data;
  return languages.flatMap((language) =>
    fields.flatMap((field, at): Problem[] => {
      const mark = fieldMark(field)[language];
      const other = fields.slice(0, at).find((earlier) => fieldMark(earlier)[language] === mark);
      return other ? [problemAt('mark-twice', site, ['fields', at], { mark, other: other.id })] : [];
    }),
  );
}
