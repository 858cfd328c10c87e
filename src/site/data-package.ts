import type { DataTable } from '../domain/data-table.ts';
import { tableSchema } from '../domain/table-schema.ts';
import { latestDay } from './data-version.ts';
import type { DataFile } from './data-files.ts';
import { site } from './library.ts';
import { filePath, fullAddress } from './paths.ts';

/** A word as Data Package wants names: lower-case letters, digits and hyphens. */
const nameOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const resource = (table: DataTable, files: readonly DataFile[]): object => {
  const path = `${table.id}.csv`;
  const file = files.find((one) => one.path === path);
  return {
    name: table.id,
    type: 'table',
    path,
    title: table.title.en,
    title_zh: table.title.zh,
    description: table.about.en,
    description_zh: table.about.zh,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: file?.bytes,
    hash: `sha256:${file?.sha256}`,
    dialect: { delimiter: ',', header: true, lineTerminator: '\n' },
    schema: tableSchema(table),
  };
};

/** The description of all tables as a Data Package, version 2. @param files the files of the tables. */
export const dataPackage = (tables: readonly DataTable[], files: readonly DataFile[]): object => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: nameOf(site.name.en),
  id: fullAddress(filePath('data/datapackage.json')),
  title: `${site.name.en}: data`,
  title_zh: `${site.name.zh}：数据`,
  description: site.description.en,
  description_zh: site.description.zh,
  homepage: fullAddress(filePath('en/data/')),
  version: latestDay,
  keywords: [site.place.en, 'plan', 'indicators', 'targets'],
  licenses: [{ name: site.license.id, path: site.license.url, title: site.license.name.en }],
  sources: [
    { title: `${site.title.en}, ${site.documentNumber.en}`, path: site.official.en.url },
    { title: `${site.title.zh}（${site.documentNumber.zh}）`, path: site.official.zh.url },
  ],
  resources: tables.map((table) => resource(table, files)),
});
