import { buildOutline, type Outline } from '../../src/domain/outline.ts';
import { decidingObservations } from '../../src/domain/status.ts';
import type { Tree } from './tree.ts';

/** A kind of page, with one page that stands for all of its kind. */
export interface PageKind {
  /** What the kind is called: `task`. */
  name: string;
  /** The page's address below the language: `tasks/soil-quality/`; of the home page nothing. */
  path: string;
}

/** The skeleton of a plan. */
export const outlineOf = (tree: Tree): Outline => buildOutline(tree.outline.entries.map(({ data }) => data));

/** An indicator whose figures make a chart, the one with the most values. */
export const chartedIndicatorOf = (tree: Tree): string | undefined =>
  tree.indicators.entries
    .map(({ id, data }) => ({ ...data, id }))
    .toSorted((one, other) => decidingObservations(other).length - decidingObservations(one).length)[0]?.id;

/** The task with the longest text: the hardest for a narrow screen. */
function longestTask({ texts }: Tree, { tasks }: Outline): string | undefined {
  const lengthOf = (unit: string) => texts.en.get(unit)?.file.text.length ?? 0;
  return tasks.toSorted((one, other) => lengthOf(other.id) - lengthOf(one.id))[0]?.id;
}

/** A kind that has a page in this plan, or none. */
const kind = (name: string, folder: string, id: string | number | undefined): PageKind[] =>
  id === undefined ? [] : [{ name, path: `${folder}${id}/` }];

const lists = (...names: readonly string[]): PageKind[] => names.flatMap((name) => kind(name, '', name));

/** The part of the plan in which its target table stands. */
const targetsPart = ({ targets }: Tree, outline: Outline): string | undefined =>
  targets && outline.byId.get(targets.data.unit)?.path[0]?.id;

/** One page of each kind, in the order of the site. */
export function pageKindsOf(tree: Tree): PageKind[] {
  const outline = outlineOf(tree);
  const part = outline.top.at(-2)?.id;
  return [
    { name: 'home', path: '' },
    ...lists('plan'),
    ...kind('chapter', 'plan/', part),
    ...kind('targets', 'plan/', targetsPart(tree, outline)),
    ...lists('tasks'),
    ...kind('task', 'tasks/', longestTask(tree, outline)),
    ...lists('indicators'),
    ...kind('indicator', 'indicators/', chartedIndicatorOf(tree)),
    ...lists('updates'),
    ...kind('update', 'updates/', tree.updates.en.entries[0]?.id),
    ...lists('timeline', 'map', 'compare', 'data'),
    ...kind('print', 'plan/', 'print'),
    ...(part ? [...kind('both', `plan/${part}/`, 'both'), ...kind('cite', `plan/${part}/`, 'cite')] : []),
    ...lists('search', 'notes', 'glossary', 'a-z', 'sources'),
    ...kind('source', 'sources/', tree.sources.entries[0]?.id),
    ...lists('changes', 'register', 'unknown'),
    ...kind('as-of', 'as-of/', tree.site?.data.period.end),
    ...lists(...tree.pages.en.entries.map(({ id }) => id).filter((id) => id !== 'home')),
  ];
}
