import type { Problem } from '../problem.ts';
import type { Check, Tree } from '../tree.ts';
import { checkFigures } from './figures.ts';
import { checkIds } from './ids.ts';
import { checkIndicators } from './indicators.ts';
import { checkLanguages } from './languages.ts';
import { checkNames } from './names.ts';
import { checkNumbers } from './numbers.ts';
import { checkOutline } from './outline.ts';
import { checkParagraphs } from './paragraphs.ts';
import { checkReferences } from './references.ts';
import { checkRegistry } from './registry.ts';
import { checkSources } from './sources.ts';
import { checkWording } from './wording.ts';

/** Every check, in the order in which they run. A new check is added here, its rules in `rules/`. */
const checks: readonly Check[] = [
  checkOutline,
  checkIds,
  checkReferences,
  checkParagraphs,
  checkLanguages,
  checkWording,
  checkFigures,
  checkNumbers,
  checkNames,
  checkIndicators,
  checkSources,
  checkRegistry,
];

/** Everything that is wrong with a content tree, in the order of files and lines. */
export function checkTree(tree: Tree): Problem[] {
  return [...tree.problems, ...checks.flatMap((check) => check(tree))].toSorted(
    (one, other) => one.file.localeCompare(other.file, 'en') || one.line - other.line,
  );
}
