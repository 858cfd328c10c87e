import type { Problem } from '../problem.ts';
import { siteDay } from '../site-day.ts';
import { goneRecord } from '../gone-records.ts';
import type { Check, Tree } from '../tree.ts';
import { checkChangesInOrder } from './changes-in-order.ts';
import { checkCharacters } from './characters.ts';
import { checkComponents } from './components.ts';
import { checkDoubtfulValues } from './doubtful-values.ts';
import { checkDrafts } from './drafts.ts';
import { checkFields } from './fields.ts';
import { checkFieldLinks } from './field-links.ts';
import { checkFigures } from './figures.ts';
import { checkFolder } from './folder.ts';
import { checkHeadings } from './headings.ts';
import { checkHistory } from './history.ts';
import { checkGivenIds } from './ids.ts';
import { checkIndicators } from './indicators.ts';
import { checkLanguages } from './languages.ts';
import { checkLists } from './lists.ts';
import { checkMarks } from './marks.ts';
import { checkMarkup } from './markup.ts';
import { checkMoved } from './moved.ts';
import { checkNames } from './names.ts';
import { checkNumbers } from './numbers.ts';
import { checkObservations } from './observations.ts';
import { checkOutline } from './outline.ts';
import { checkParagraphs } from './paragraphs.ts';
import { checkPlainWords } from './plain-words.ts';
import { checkPunctuation } from './punctuation.ts';
import { checkQuotes } from './quotes.ts';
import { checkRecords, checkRecordsThere } from './records.ts';
import { checkReferences } from './references.ts';
import { checkRegistry } from './registry.ts';
import { checkReleases } from './releases.ts';
import { checkSigns } from './signs.ts';
import { checkSlips } from './slips.ts';
import { checkSources } from './sources.ts';
import { checkTargetPlaces } from './target-places.ts';
import { checkTextFigures } from './text-figures.ts';
import { checkTextLinks } from './text-links.ts';
import { checkTitles } from './titles.ts';
import { checkTranslation } from './translation.ts';
import { checkWording } from './wording.ts';
import { checkYears } from './years.ts';

/** The checks that look at files as they are, whether what stands in them can be read or not. */
const rawChecks: readonly Check[] = [checkFolder, checkCharacters, checkFields, checkRecordsThere];

/** Every check, in the order in which they run. A new check is added here, its rules in `rules/`. */
const checks: readonly Check[] = [
  ...rawChecks,
  checkOutline,
  checkGivenIds,
  checkMarks,
  checkReferences,
  checkQuotes,
  checkDrafts,
  checkTargetPlaces,
  checkParagraphs,
  checkLanguages,
  checkMarkup,
  checkComponents,
  checkTextLinks,
  checkHeadings,
  checkSigns,
  checkSlips,
  checkFieldLinks,
  checkWording,
  checkPunctuation,
  checkPlainWords,
  checkTranslation,
  checkTextFigures,
  checkFigures,
  checkNumbers,
  checkNames,
  checkIndicators,
  checkObservations,
  checkDoubtfulValues,
  checkYears,
  checkSources,
  checkLists,
  checkTitles,
  checkRegistry,
  checkHistory,
  checkRecords,
  checkChangesInOrder,
  checkMoved,
  checkReleases,
];

/**
 * Everything that is wrong with a content tree, in the order of files and lines. While a file cannot be read or does not
 * fit its schema, nothing is told of what the others say of it: that would mostly follow from it, and mislead.
 * @param today the day on which to look, `YYYY-MM-DD`: nothing may tell of a later one.
 */
export function checkTree(tree: Tree, today: string = siteDay(tree)): Problem[] {
  const useful = tree.problems.length > 0 ? rawChecks : checks;
  // To write something into an empty record, or to delete it, would be the wrong advice.
  const gone = goneRecord(tree)?.file;
  const problems = tree.problems.filter(({ rule, file }) => !(rule === 'file-empty' && file === gone));
  return [...problems, ...useful.flatMap((check) => check(tree, today))].toSorted(
    (one, other) =>
      one.file.localeCompare(other.file, 'en') || one.line - other.line || (one.column ?? 0) - (other.column ?? 0),
  );
}
