import { linkedIds } from '../../../src/domain/paragraphs.ts';
import { languages } from '../../../src/schemas/common.ts';
import type { RegisterEntry } from '../../../src/schemas/register.ts';
import { problemInLine } from '../files.ts';
import { tableHead } from '../printed.ts';
import type { FieldPath, Problem } from '../problem.ts';
import { problemAt, type Entry, type Tree } from '../tree.ts';
import { referenceTargets, missingValues, type TargetKind, type Targets } from './targets.ts';

/** One reference: the field, what kind of thing it names, and the id it names. */
type Reference = readonly [path: FieldPath, kind: TargetKind, id: string | undefined];

/** Checks that everything that one file names exists. */
export function checkReferences(tree: Tree): Problem[] {
  const targets = referenceTargets(tree);
  const from = <Data>(entries: readonly Entry<Data>[], references: (data: Data) => Reference[]) =>
    entries.flatMap((entry) => missing(targets, entry, references(entry.data)));
  return [
    ...from(tree.site ? [tree.site] : [], (site) => each(['targetFields'], 'field', site.targetFields)),
    ...from(tree.outline.entries, (unit) => [
      [['field'], 'field', unit.field],
      [['columnOf'], 'unit', unit.columnOf],
      ...each(['indicators'], 'indicator', unit.indicators),
    ]),
    ...from(tree.targets ? [tree.targets] : [], (table) => [
      [['unit'], 'unit', table.unit],
      ...table.groups.flatMap(({ rows }, group) =>
        rows.flatMap((row, at) => each(['groups', group, 'rows', at, 'indicators'], 'indicator', row.indicators)),
      ),
    ]),
    ...from(tree.indicators.entries, (indicator) => [
      [['field'], 'field', indicator.field],
      [['target', 'place'], 'place', indicator.target.place],
      [['baseline', 'place'], 'place', indicator.baseline?.place],
      ...each(['notes'], 'note', indicator.notes),
      ...indicator.observations.flatMap(({ sources }, at) => each(['observations', at, 'sources'], 'source', sources)),
      ...indicator.official.map(({ source }, at): Reference => [['official', at, 'source'], 'source', source]),
    ]),
    ...from(tree.notes.entries, (note) => [
      ...each(['places'], 'place', note.places),
      ...each(['sources'], 'source', note.sources),
    ]),
    ...languages.flatMap((language) =>
      from(tree.updates[language].entries, (update) => [
        ...each(['sources'], 'source', update.sources),
        ...each(['tasks'], 'task', update.tasks),
        ...each(['indicators'], 'indicator', update.indicators),
      ]),
    ),
    ...from(tree.exemptions, ({ paragraph, note }) => [
      [['paragraph'], 'place', paragraph],
      [['note'], 'note', note],
    ]),
    ...from(tree.corrections, ({ id }) => [[['id'], 'place', isRegistered(tree, id) ? undefined : id]]),
    ...from(tree.register, registerReferences),
    ...textLinks(tree, targets),
  ];
}

const registerReferences = ({ place, indicator }: RegisterEntry): Reference[] => [
  [['place'], 'place', place === '*' ? undefined : place],
  [['indicator'], 'indicator', indicator],
];

/** Whether an id was given once, to something that is there or was withdrawn. */
const isRegistered = ({ registry }: Tree, id: string): boolean => registry?.data[id] !== undefined || id === tableHead;

const each = (path: FieldPath, kind: TargetKind, ids: readonly string[] = []): Reference[] =>
  ids.map((id, index) => [[...path, index], kind, id]);

function missing(targets: Targets, entry: Entry<unknown>, references: readonly Reference[]): Problem[] {
  return references.flatMap(([path, kind, id]) =>
    id === undefined || targets[kind].has(id)
      ? []
      : [problemAt('reference-missing', entry, path, missingValues(targets, kind, id))],
  );
}

/** The links of the plan's words to indicators and notes. A linked note must stand beside the paragraph. */
function textLinks(tree: Tree, targets: Targets): Problem[] {
  const places = new Map(tree.notes.entries.map(({ id, data }) => [id, data.places]));
  return languages.flatMap((language) =>
    [...tree.texts[language].values()].flatMap(({ file, blocks }) =>
      blocks.flatMap(({ id: place, markdown, line }) => [
        ...(['indicator', 'note'] as const).flatMap((kind) =>
          linkedIds(markdown, kind)
            .filter((id) => !targets[kind].has(id))
            .map((id) => problemInLine('reference-missing', file, line, missingValues(targets, kind, id))),
        ),
        ...linkedIds(markdown, 'note')
          .filter((id) => places.get(id)?.includes(place) === false)
          .map((id) => problemInLine('note-not-beside', file, line, { id, place })),
      ]),
    ),
  );
}
