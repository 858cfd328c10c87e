import { kindNames } from '../names.ts';
import { nearestTo } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { isUnreadable, unfitIds, type Tree } from '../tree.ts';

/** The kinds of things that content can name. A place is a unit, a paragraph or a row of the target table. */
export type TargetKind = 'field' | 'unit' | 'task' | 'place' | 'indicator' | 'note' | 'source';

/** The ids there are, by kind. */
export type Targets = Readonly<Record<TargetKind, ReadonlySet<string>>>;

/** Where a thing of each kind is added. */
const folders: Readonly<Record<TargetKind, string>> = {
  field: 'site.json',
  unit: 'plan/outline.json',
  task: 'plan/outline.json',
  place: 'plan',
  indicator: 'indicators',
  note: 'notes',
  source: 'sources',
};

/** The ids that content can name. Where a file that should give them cannot be read, every id passes. */
export function referenceTargets(tree: Tree): Targets {
  const { outline, targets, site } = tree;
  const blocks = [...tree.texts.en.values()].flatMap((text) => text.blocks.map(({ id }) => id));
  const rows = (targets?.data.groups ?? []).flatMap(({ id, rows }) => [id, ...rows.map((row) => row.id)]);
  const tasks = outline.entries.filter(({ data }) => data.field !== undefined).map(({ id }) => id);
  const hasOutline = !isUnreadable(tree, 'plan/outline.json');
  return {
    field: site ? new Set(site.data.fields.map(({ id }) => id)) : anything,
    unit: hasOutline ? outline.ids : anything,
    task: hasOutline ? new Set([...tasks, ...unfitIds(outline)]) : anything,
    place: hasOutline && targets ? new Set([...outline.ids, ...blocks, ...rows]) : anything,
    indicator: tree.indicators.ids,
    note: tree.notes.ids,
    source: tree.sources.ids,
  };
}

/** A set in which everything is. */
class Anything extends Set<string> {
  override has(): boolean {
    return true;
  }
}
const anything: ReadonlySet<string> = new Anything();

/** What the sentence about a missing thing needs: its id, its kind, where to add it, and the nearest id that exists. */
export function missingValues(targets: Targets, kind: TargetKind, id: string): Problem['values'] {
  const near = nearestTo(id, targets[kind], 2);
  return { id, kind: kindNames[kind], folder: folders[kind], guess: near === undefined ? '' : ` → ${near}?` };
}
