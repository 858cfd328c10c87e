import type { DataTable } from '../domain/data-table.ts';
import { rowSchema } from '../domain/table-schema.ts';
import { useStrings } from '../i18n/index.ts';
import { latestDay } from './data-version.ts';
import { site } from './library.ts';
import { mediaTypeOf } from '../domain/media-types.ts';
import { filePath, fullAddress } from './paths.ts';

/** A file below `/data/`: what it is, and what its content looks like where more can be said of that than its type. */
const file = (path: string, summary: string, schema: object = {}) => {
  const content = { [mediaTypeOf(path)]: { schema } };
  const operationId = path.replaceAll(/[{}]/g, '').replaceAll(/[./]/g, '-');
  return [
    `/${path}`,
    { get: { operationId, summary, responses: { 200: { description: summary, content } } } },
  ] as const;
};

const t = useStrings('en');

const text = { type: 'string' };
const object = { type: 'object' };

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** The files of a table. */
const tablePaths = ({ id, title, about }: DataTable) => [
  file(`${id}.json`, `${title.en}. ${about.en}`, { type: 'array', items: reference(id) }),
  file(`${id}.csv`, `${title.en}, as CSV`, text),
  file(`${id}.excel.csv`, `${title.en}, as CSV for spreadsheets`, text),
  file(`${id}.csv-metadata.json`, `${title.en}: what its columns mean, as CSV on the Web`, object),
];

/** The files of one indicator, which have its id in their address. */
const indicatorPaths = (ids: readonly string[]) => {
  const description = 'The id of the indicator.';
  const parameters = [{ name: 'id', in: 'path', required: true, description, schema: { type: 'string', enum: ids } }];
  const one = {
    type: 'object',
    required: ['indicator', 'observations'],
    properties: {
      indicator: reference('indicators'),
      observations: { type: 'array', items: reference('observations') },
    },
  };
  return [
    file('indicators/{id}.json', 'One indicator with its figures', one),
    file('indicators/{id}.csv', 'The figures of one indicator, as CSV', text),
    file('indicators/{id}.excel.csv', 'The figures of one indicator, as CSV for spreadsheets', text),
  ].map(([path, item]) => [path, { parameters, ...item }] as const);
};

/** What is no table, in the words of the page on the data where it names the file. */
const otherPaths = () => [
  file('plan.en.json', t('data.plan.en'), object),
  file('plan.zh.json', t('data.plan.zh'), object),
  file('names.json', 'What the things of the plan are called in each language', { type: 'array', items: object }),
  file('progress.json', t('data.progress'), object),
  file('progress.schema.json', 'What the fields of progress.json mean, as JSON Schema', object),
  file('datapackage.json', t('data.package'), object),
  file('catalog.jsonld', t('data.catalog'), object),
  file('openapi.json', t('data.interface'), object),
  file('manifest.json', 'All files of this version of the data, with their sizes and sums', object),
  file('all.zip', t('data.all')),
  file('verify.py', 'A program that works out again from the figures what the site says of each target', text),
  file('v/index.json', 'The versions of the data that keep their addresses', object),
];

/**
 * The files of data as an interface for programs: OpenAPI 3.1. They are plain files; there is nothing to ask for. Files to
 * cite by, and those of single versions, are not listed one by one.
 */
export const openApi = (tables: readonly DataTable[]): object => ({
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
    ...otherPaths(),
  ]) as object,
  components: { schemas: Object.fromEntries(tables.map((table) => [table.id, rowSchema(table)])) },
});
