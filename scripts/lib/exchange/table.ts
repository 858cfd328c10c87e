import type { Tree } from '../tree.ts';
import { cellOf, type Cell } from './cells.ts';
import { columns, idColumn, indicatorColumn } from './columns.ts';

/** A sheet: its name, and its rows with the head first. */
export interface Sheet {
  name: string;
  rows: readonly (readonly Cell[])[];
}

/** The name of the sheet that is taken back. */
export const observationSheet = 'observations';

/** All observations as rows, in the order of the indicators and of their files. */
export function observationRows({ indicators }: Pick<Tree, 'indicators'>): Sheet {
  const ordered = indicators.entries.toSorted((one, other) => one.data.order - other.data.order);
  const rows = ordered.flatMap(({ id, data }) =>
    data.observations.map((observation) =>
      columns.map((column) => {
        if (column.name === indicatorColumn) return id;
        if (column.name === 'indicator_name') return `${data.name.zh} ${data.name.en}`;
        return cellOf(observation, column);
      }),
    ),
  );
  return { name: observationSheet, rows: [columns.map(({ name }) => name), ...rows] };
}

/** Sheets to read beside it: what the columns mean, and the ids that may be written. */
export function helpSheets({ indicators, sources }: Pick<Tree, 'indicators' | 'sources'>): Sheet[] {
  return [
    {
      name: 'columns',
      rows: [
        ['column', '说明', 'meaning', 'choices'],
        ...columns.map(({ name, about, choices = [] }) => [name, about.zh, about.en, choices.join(' ')]),
      ],
    },
    {
      name: 'indicators',
      rows: [
        [indicatorColumn, '名称', 'name', '单位', 'unit', 'basis', '口径', 'basis in words'],
        ...indicators.entries.flatMap(({ id, data }) =>
          data.bases.map((basis) => [
            id,
            data.name.zh,
            data.name.en,
            data.unit.symbol.zh,
            data.unit.symbol.en,
            basis.id,
            basis.label.zh,
            basis.label.en,
          ]),
        ),
      ],
    },
    {
      name: 'sources',
      rows: [
        [idColumn, 'title', 'translation', '发布单位', 'publisher', 'published'],
        ...sources.entries.map(({ id, data: { title, publisher, published = null } }) => [
          id,
          title.original,
          title.translation,
          publisher.zh,
          publisher.en,
          published,
        ]),
      ],
    },
  ];
}
