import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Zip, ZipDeflate } from 'fflate';
import { columnNames, tableCsv, tableExcelCsv, tableJson, type DataTable } from '../domain/data-table.ts';
import { archiveTime } from '../domain/release.ts';
import { remembered } from '../domain/remembered.ts';
import { csvwMetadata } from '../domain/table-schema.ts';
import { languages, type Text } from '../schemas/common.ts';
import { indicators, need, site } from './library.ts';
import { dataCatalog } from './data-catalog.ts';
import { dataPackage } from './data-package.ts';
import { mediaTypeOf } from '../domain/media-types.ts';
import { openApi } from './open-api.ts';
import { planData } from './plan-data.ts';
import { progressJson, progressSchemaJson } from './progress.ts';
import { glossaryTable } from './tables/glossary.ts';
import { indicatorsTable } from './tables/indicators.ts';
import { observationsOf, observationsTable } from './tables/observations.ts';
import { registerTable } from './tables/register.ts';
import { sourcesTable } from './tables/sources.ts';
import { tasksTable } from './tables/tasks.ts';

/** A published file of data. */
export interface DataFile {
  /** Its path below `/data/`. */
  path: string;
  /** The type a host should send it as. */
  type: string;
  /** Makes what is in it, the same each time: all files of a big plan at once would be a hundred megabytes. */
  content: () => Content;
  bytes: number;
  sha256: string;
  /** How many rows and columns a table has. */
  rows?: number;
  columns?: number;
}

type Content = string | Uint8Array<ArrayBuffer>;

/** A file by what makes its text or bytes. The ending of its name says what it is. */
export function dataFile(path: string, content: () => Content, table?: DataTable): DataFile {
  const made = content();
  return {
    path,
    type: mediaTypeOf(path),
    content,
    bytes: Buffer.byteLength(made),
    sha256: createHash('sha256').update(made).digest('hex'),
    ...(table ? { rows: table.rows.length, columns: columnNames(table).length } : {}),
  };
}

/** Indented JSON that ends its last line. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, undefined, 1)}\n`;

/** A table in its three formats. @param name its path without the ending. */
const tableFiles = (table: DataTable, name: string, json = () => tableJson(table)): DataFile[] => [
  dataFile(`${name}.csv`, () => tableCsv(table), table),
  dataFile(`${name}.excel.csv`, () => tableExcelCsv(table), table),
  dataFile(`${name}.json`, json, table),
];

const tableOfIndicators = indicatorsTable();
const rowsOfIndicators = new Map(tableOfIndicators.rows.map((row) => [String(row['id']), row]));

/** Every table that has files of its own. */
export const tables: readonly DataTable[] = [
  tableOfIndicators,
  observationsTable(),
  tasksTable(),
  sourcesTable(),
  registerTable(),
  glossaryTable(),
];

/** An indicator as JSON: its row of the table of indicators, and its observations. */
const indicatorJson = (id: string, observations: DataTable): string =>
  jsonText({ indicator: need(rowsOfIndicators, id), observations: observations.rows });

const indicatorFiles = (): DataFile[] =>
  indicators.flatMap((indicator) => {
    const table = observationsOf(indicator);
    return tableFiles(table, `indicators/${indicator.id}`, () => indicatorJson(indicator.id, table));
  });

/** What a program reads to know the files: Data Package, catalogue, interface, and CSV on the Web for each table. */
const descriptions = (files: readonly DataFile[]): DataFile[] => [
  dataFile('datapackage.json', () => jsonText(dataPackage(tables, files))),
  dataFile('catalog.jsonld', () => jsonText(dataCatalog(tables, files))),
  dataFile('openapi.json', () => jsonText(openApi(tables))),
  ...tables.map((table) =>
    dataFile(`${table.id}.csv-metadata.json`, () =>
      jsonText(csvwMetadata(table, `${table.id}.csv`, { language: 'en', license: site.license.url })),
    ),
  ),
];

/** All files but the archive of them. */
function plainFiles(): DataFile[] {
  const contents = [
    ...tables.flatMap((table) => tableFiles(table, table.id)),
    ...indicatorFiles(),
    ...languages.map((language) => dataFile(`plan.${language}.json`, () => jsonText(planData(language)))),
    dataFile('progress.json', progressJson),
    dataFile('progress.schema.json', progressSchemaJson),
  ];
  return [...contents, ...descriptions(contents)].toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

/** All in one archive, with the program that works the answers out again. One file is packed after the other. */
function archive(files: readonly DataFile[]): DataFile {
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    packed.push(part);
  });
  const verifier = { path: 'verify.py', content: () => readFileSync('public/data/verify.py') };
  for (const { path, content } of [...files, verifier]) {
    const entry = new ZipDeflate(path, { level: 9 });
    entry.mtime = archiveTime;
    zip.add(entry);
    entry.push(Buffer.from(content()), true);
  }
  zip.end();
  const bytes = Buffer.concat(packed);
  return dataFile('all.zip', () => bytes);
}

/** Every published file of data by its path below `/data/`, made once. */
const filesByPath = remembered((): ReadonlyMap<string, DataFile> => {
  const plain = plainFiles();
  return new Map([...plain, archive(plain)].map((file) => [file.path, file]));
});

/** Every published file of data. */
export const dataFiles = (): DataFile[] => [...filesByPath().values()];

/** The files that are there of some paths below `/data/`. */
export const dataFilesAt = (paths: readonly string[]): DataFile[] =>
  paths.flatMap((path) => filesByPath().get(path) ?? []);

/** What each format is in words. */
export const formatWords: Readonly<Record<string, Text>> = {
  csv: { en: 'CSV', zh: 'CSV' },
  'excel.csv': { en: 'CSV for Excel and WPS', zh: '供Excel、WPS打开的CSV' },
  json: { en: 'JSON', zh: 'JSON' },
  jsonld: { en: 'JSON-LD', zh: 'JSON-LD' },
  zip: { en: 'ZIP', zh: 'ZIP' },
};
