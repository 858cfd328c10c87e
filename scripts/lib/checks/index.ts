import type { Problem } from '../problem.ts';
import { siteDay } from '../site-day.ts';
import type { Check, Tree } from '../tree.ts';
import { checkChangesInOrder } from './changes-in-order.ts';
import { checkDrafts } from './drafts.ts';
import { checkFigures } from './figures.ts';
import { checkHistory } from './history.ts';
import { checkIds } from './ids.ts';
import { checkIndicators } from './indicators.ts';
import { checkLanguages } from './languages.ts';
import { checkMoved } from './moved.ts';
import { checkNames } from './names.ts';
import { checkNumbers } from './numbers.ts';
import { checkOutline } from './outline.ts';
import { checkParagraphs } from './paragraphs.ts';
import { checkReferences } from './references.ts';
import { checkRegistry } from './registry.ts';
import { checkSources } from './sources.ts';
import { checkTargetPlaces } from './target-places.ts';
import { checkWording } from './wording.ts';

/** Every check, in the order in which they run. A new check is added here, its rules in `rules/`. */
const checks: readonly Check[] = [
  checkOutline,
  checkIds,
  checkReferences,
  checkDrafts,
  checkTargetPlaces,
  checkParagraphs,
  checkLanguages,
  checkWording,
  checkFigures,
  checkNumbers,
  checkNames,
  checkIndicators,
  checkSources,
  checkRegistry,
  checkHistory,
  checkChangesInOrder,
  checkMoved,
];

/**
 * Everything that is wrong with a content tree, in the order of files and lines.
 * @param today the day on which to look, `YYYY-MM-DD`.
 */
export function checkTree(tree: Tree, today: string = siteDay(tree)): Problem[] {
  return [...tree.problems, ...checks.flatMap((check) => check(tree, today))].toSorted(
    (one, other) => one.file.localeCompare(other.file, 'en') || one.line - other.line,
  );
}
