import { contentFolder, readTree } from '../../scripts/lib/content.ts';
import type { Tree } from '../../scripts/lib/tree.ts';
import { languages, type Language } from '../../src/schemas/common.ts';
import { decidingObservations } from '../../src/domain/status.ts';
import { buildOutline, type Outline } from '../../src/domain/outline.ts';

/** The content of the built site. */
export const tree: Tree = readTree(contentFolder());

/** The skeleton of the plan on the built site. */
export const outline: Outline = buildOutline(tree.outline.entries.map(({ data }) => data));

/** The indicators with their ids. */
export const indicators = tree.indicators.entries.map(({ id, data }) => ({ ...data, id }));

/** An indicator whose figures make a chart, the one with the most values. */
export const chartedIndicator = indicators.toSorted(
  (one, other) => decidingObservations(other).length - decidingObservations(one).length,
)[0]?.id;

/** The task with the longest text: the hardest for a narrow screen. */
const longestTask = outline.tasks.toSorted((one, other) => textLength(other.id) - textLength(one.id))[0]?.id;

function textLength(unit: string): number {
  return tree.texts.en.get(unit)?.file.text.length ?? 0;
}

/** One page of each kind, without the language. */
export const pageKinds: readonly string[] = [
  '',
  'plan/',
  `plan/${outline.top.at(-2)?.id}/`,
  `plan/${tree.targets ? outline.byId.get(tree.targets.data.unit)?.path[0]?.id : ''}/`,
  'tasks/',
  `tasks/${longestTask}/`,
  'indicators/',
  `indicators/${chartedIndicator}/`,
  'updates/',
  ...tree.updates.en.entries.slice(0, 1).map(({ id }) => `updates/${id}/`),
  'timeline/',
  'map/',
  'compare/',
  'data/',
  'plan/print/',
  `plan/${outline.top.at(-2)?.id}/both/`,
  `plan/${outline.top.at(-2)?.id}/cite/`,
  'search/',
  'notes/',
  'glossary/',
  'a-z/',
  'sources/',
  ...tree.sources.entries.slice(0, 1).map(({ id }) => `sources/${id}/`),
  'changes/',
  'register/',
  'unknown/',
  ...(tree.site ? [`as-of/${tree.site.data.period.end}/`] : []),
  ...tree.pages.en.entries.filter(({ id }) => id !== 'home').map(({ id }) => `${id}/`),
];

/** The addresses of one page of each kind in each language. */
export const sampleAddresses: readonly string[] = languages.flatMap((language) =>
  pageKinds.map((kind) => `/${language}/${kind}`),
);

/** The other of the two languages. */
export const otherLanguage = (language: Language): Language => (language === 'en' ? 'zh' : 'en');
