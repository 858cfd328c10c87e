import type { IndicatorFile } from '../../../src/schemas/indicator.ts';
import type { Observation } from '../../../src/schemas/observation.ts';
import { recordOf } from '../recorded.ts';
import type { Entry, Tree } from '../tree.ts';
import { reasonColumns } from './columns.ts';
import { changeObservation, insertObservation, placeInTime } from './edit-file.ts';
import type { CellProblem, ReadRow, ReadRows } from './read-rows.ts';
import { needsReason, revised, withRevision } from './revise.ts';
import { cellWords } from './words.ts';

/** What becomes of the content, and what is wrong with the table. */
export interface Applied {
  /** The new texts of the files that change, by path. */
  files: ReadonlyMap<string, string>;
  /** The ids of the observations that are new and those that change. */
  added: readonly string[];
  changed: readonly string[];
  /** The row of each observation, by its file and its place in the new list: `indicators/pm25.json observations[2]`. */
  rows: ReadonlyMap<string, number>;
  problems: readonly CellProblem[];
}

/** Takes the rows of a table back into the files of the indicators. Nothing is written. @param today `YYYY-MM-DD`. */
export function applyRows(tree: Tree, { rows, problems, places }: ReadRows, today: string): Applied {
  // Under a head that cannot be read no row is read: that each is gone would not be true.
  if (problems.some(({ row }) => row === 1))
    return { files: new Map(), added: [], changed: [], rows: new Map(), problems };
  const work = new Work(tree, places, today);
  for (const row of rows) work.take(row);
  work.lookForGone(rows);
  return { ...work, rows: work.rowsByPlace(), problems: [...problems, ...work.problems] };
}

class Work {
  readonly files = new Map<string, string>();
  readonly added: string[] = [];
  readonly changed: string[] = [];
  readonly problems: CellProblem[] = [];
  readonly #tree: Tree;
  readonly #places: ReadRows['places'];
  readonly #today: string;
  readonly #seen = new Map<string, number>();
  readonly #indicators: ReadonlyMap<string, Entry<IndicatorFile>>;
  readonly #owners: ReadonlyMap<string, string>;
  /** The lists as they become, by the file, for the places of new observations. */
  readonly #lists = new Map<string, Partial<Observation>[]>();

  constructor(tree: Tree, places: ReadRows['places'], today: string) {
    this.#tree = tree;
    this.#places = places;
    this.#today = today;
    this.#indicators = new Map(tree.indicators.entries.map((entry) => [entry.id, entry]));
    this.#owners = new Map(
      tree.indicators.entries.flatMap(({ id, data }) => data.observations.map((one) => [one.id, id] as const)),
    );
  }

  take(row: ReadRow): void {
    const entry = this.#indicators.get(row.indicator);
    if (!entry) return this.#tell(row, 'indicator', cellWords.noIndicator(row.indicator));
    if (row.id === '') return this.#tell(row, 'id', cellWords.noId());
    const earlier = this.#seen.get(row.id);
    if (earlier !== undefined) return this.#tell(row, 'id', cellWords.idTwice(row.id, earlier));
    this.#seen.set(row.id, row.row);
    const owner = this.#owners.get(row.id);
    if (owner === undefined) return this.#add(entry, row);
    if (owner !== row.indicator) return this.#tell(row, 'id', cellWords.idElsewhere(row.id, owner));
    this.#change(entry, row);
  }

  /** Tells of observations that have no row: nothing is lost by a row that was deleted in a spreadsheet. */
  lookForGone(rows: readonly ReadRow[]): void {
    if (this.problems.length > 0) return;
    const last = (rows.at(-1)?.row ?? 1) + 1;
    for (const [id, owner] of this.#owners) {
      if (this.#seen.has(id)) continue;
      const column = this.#places.get('id') ?? 0;
      this.problems.push({ row: last, column, heading: 'id', what: cellWords.rowGone(id, owner) });
    }
  }

  /** The row of each observation by its place, once all rows are taken: a new one moves those behind it. */
  rowsByPlace(): Map<string, number> {
    return new Map(
      [...this.#lists].flatMap(([path, list]) =>
        list.map(({ id = '' }, index) => [`${path} observations[${index}]`, this.#seen.get(id) ?? 0] as const),
      ),
    );
  }

  #listOf({ file, data }: Entry<IndicatorFile>): Partial<Observation>[] {
    const list = this.#lists.get(file.path) ?? [...data.observations];
    this.#lists.set(file.path, list);
    return list;
  }

  #textOf({ file }: Entry<IndicatorFile>): string {
    return this.files.get(file.path) ?? file.text;
  }

  #change(entry: Entry<IndicatorFile>, row: ReadRow): void {
    const list = this.#listOf(entry);
    const index = list.findIndex(({ id }) => id === row.id);
    const before = entry.data.observations.find(({ id }) => id === row.id);
    if (!before) return;
    const after = this.#withReason(before, revised(before, row) as Observation, row);
    list[index] = after;
    const text = changeObservation(this.#textOf(entry), index, before, after);
    if (text === this.#textOf(entry)) return;
    this.files.set(entry.file.path, text);
    this.changed.push(row.id);
  }

  #withReason(before: Observation, after: Observation, row: ReadRow): Observation {
    const isPublished = recordOf(this.#tree.published?.data, 'figures', row.id).length > 0;
    if (!isPublished || !needsReason(before, after)) return after;
    const said = (name: string) => [...row.cells].find(([column]) => column.name === name)?.[1];
    const [en, zh] = [said(reasonColumns.en), said(reasonColumns.zh)];
    if (typeof en === 'string' && typeof zh === 'string') return withRevision(before, after, this.#today, { en, zh });
    this.#tell(row, typeof en === 'string' ? reasonColumns.zh : reasonColumns.en, cellWords.noReason());
    return after;
  }

  /** A new observation stands after those of its year and of the years before. */
  #add(entry: Entry<IndicatorFile>, row: ReadRow): void {
    const list = this.#listOf(entry);
    const observation = revised(undefined, row);
    const index = placeInTime(list, observation);
    list.splice(index, 0, observation);
    this.files.set(entry.file.path, insertObservation(this.#textOf(entry), index, observation));
    this.added.push(row.id);
  }

  #tell(row: ReadRow, heading: string, what: CellProblem['what']): void {
    this.problems.push({ row: row.row, column: this.#places.get(heading) ?? 0, heading, what });
  }
}
