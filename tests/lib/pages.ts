import { contentFolder, readTree } from '../../scripts/lib/content.ts';
import { chartedIndicatorOf, outlineOf, pageKindsOf } from '../../scripts/lib/page-kinds.ts';
import type { Tree } from '../../scripts/lib/tree.ts';
import { languages } from '../../src/schemas/common.ts';
import type { Outline } from '../../src/domain/outline.ts';

/** The content of the built site. */
export const tree: Tree = readTree(contentFolder());

/** The skeleton of the plan on the built site. */
export const outline: Outline = outlineOf(tree);

/** The indicators with their ids. */
export const indicators = tree.indicators.entries.map(({ id, data }) => ({ ...data, id }));

/** An indicator whose figures make a chart, the one with the most values. */
export const chartedIndicator = chartedIndicatorOf(tree);

/** One page of each kind, without the language. */
export const pageKinds: readonly string[] = pageKindsOf(tree).map(({ path }) => path);

/** The addresses of one page of each kind in each language. */
export const sampleAddresses: readonly string[] = languages.flatMap((language) =>
  pageKinds.map((kind) => `/${language}/${kind}`),
);

/** The part of the plan that holds the target table. */
export const targetPart: string = outline.byId.get(tree.targets?.data.unit ?? '')?.path[0]?.id ?? '';

/** A part of the plan with columns. */
export const boxedPart: string = outline.all.find(({ kind }) => kind === 'column')?.path[0]?.id ?? '';

/** What was known at the end of a year: its page, without the language. */
export const yearPage: string = pageKinds.find((kind) => kind.startsWith('as-of/')) ?? '';
