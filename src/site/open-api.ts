import type { DataTable } from '../domain/data-table.ts';
import { rowSchema } from '../domain/table-schema.ts';
import type { DataFile } from './data-files.ts';
import { latestDay } from './data-version.ts';
import { site } from './library.ts';
import { filePath, fullAddress } from './paths.ts';

const answer = (description: string, type: string, schema: object) => ({
  200: { description, content: { [type]: { schema } } },
});

const file = (id: string, summary: string, type: string, schema: object) => ({
  get: { operationId: id, summary, responses: answer(summary, type, schema) },
});

const text = { type: 'string' };

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** The files of a table, as JSON and as CSV. */
const tablePaths = ({ id, title, about }: DataTable) => [
  [
    `/${id}.json`,
    file(`${id}-json`, `${title.en}. ${about.en}`, 'application/json', { type: 'array', items: reference(id) }),
  ],
  [`/${id}.csv`, file(`${id}-csv`, `${title.en}, as CSV`, 'text/csv', text)],
  [`/${id}.excel.csv`, file(`${id}-excel`, `${title.en}, as CSV for spreadsheets`, 'text/csv', text)],
];

/** The files of one indicator, which have its id in their address. */
const indicatorPaths = (ids: readonly string[]) => {
  const parameters = [
    {
      name: 'id',
      in: 'path',
      required: true,
      description: 'The id of the indicator.',
      schema: { type: 'string', enum: ids },
    },
  ];
  const schema = {
    type: 'object',
    required: ['indicator', 'observations'],
    properties: {
      indicator: reference('indicators'),
      observations: { type: 'array', items: reference('observations') },
    },
  };
  const one = file('indicator-json', 'One indicator with its figures', 'application/json', schema);
  const csv = file('indicator-csv', 'The figures of one indicator, as CSV', 'text/csv', text);
  return [
    ['/indicators/{id}.json', { parameters, ...one }],
    ['/indicators/{id}.csv', { parameters, ...csv }],
  ];
};

const otherPaths = (files: readonly DataFile[]) =>
  files
    .filter(({ path }) => /^(?:plan\.\w+|progress|datapackage)\.json$/.test(path))
    .map(({ path }) => [
      `/${path}`,
      file(path.replaceAll('.', '-'), `The file ${path}`, 'application/json', { type: 'object' }),
    ]);

/** The files of data as an interface for programs: OpenAPI 3.1. They are plain files; there is nothing to ask for. */
export const openApi = (tables: readonly DataTable[], files: readonly DataFile[]): object => ({
  openapi: '3.1.0',
  info: {
    title: `${site.name.en}: data`,
    version: latestDay,
    description: `${site.description.en} All files are static: every address answers GET and takes no parameters.`,
    license: { name: site.license.name.en, identifier: site.license.id },
  },
  servers: [{ url: fullAddress(filePath('data')) }],
  paths: Object.fromEntries([
    ...tables.flatMap(tablePaths),
    ...indicatorPaths((tables.find(({ id }) => id === 'indicators')?.rows ?? []).map((row) => String(row['id']))),
    ...otherPaths(files),
  ]) as object,
  components: { schemas: Object.fromEntries(tables.map((table) => [table.id, rowSchema(table)])) },
});
