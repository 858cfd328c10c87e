import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { Package } from 'datapackage';
import JSZip from 'jszip';
import { parseHTML } from 'linkedom';
import readXlsx from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { exportData } from '../scripts/lib/exchange/command.ts';
import { fixedFiles } from '../scripts/lib/addresses.ts';
import { unguarded } from '../src/domain/spreadsheet-cell.ts';
import { builtFolder } from '../scripts/lib/server.ts';

const folder = join(builtFolder(), 'data');
const bytesOf = (path: string) => readFileSync(join(folder, path));
const textOf = (path: string) => bytesOf(path).toString('utf8');
const jsonOf = <Data>(path: string) => JSON.parse(textOf(path)) as Data;

type Row = Record<string, string>;
type DataRow = Record<string, string | number | boolean | null | string[]>;

/** A CSV file as a reader that is not ours reads it. */
const csvOf = (path: string): Row[] => parse(bytesOf(path), { columns: true, bom: true });

/** A cell of JSON as the CSV writes it. */
const inCsv = (cell: DataRow[string] | undefined): string =>
  Array.isArray(cell) ? cell.join(' ') : String(cell ?? '');

const tables = ['glossary', 'indicators', 'observations', 'register', 'sources', 'tasks'];
const each = globSync('indicators/*.csv', { cwd: folder })
  .filter((path) => !path.endsWith('.excel.csv'))
  .map((path) => path.replace(/\.csv$/, ''));

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: { fields: { name: string; description: string; description_zh: string }[] };
}
const description = jsonOf<{ resources: Resource[] }>('datapackage.json');

describe('the files of data', () => {
  test.for(tables)('%s: the JSON, the CSV and the CSV for Excel say the same', (name) => {
    const rows = jsonOf<DataRow[]>(`${name}.json`);
    const expected = rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, inCsv(cell)])),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(csvOf(`${name}.csv`)).toEqual(expected);
    const inExcel = csvOf(`${name}.excel.csv`).map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, unguarded(cell)])),
    );
    expect(inExcel).toEqual(expected);
  });

  test('those of the indicators say together what the table of observations says', () => {
    expect(each.length).toBeGreaterThan(0);
    const all = each.flatMap((path) => csvOf(`${path}.csv`)).map((row) => JSON.stringify(row));
    expect(all.toSorted()).toEqual(
      csvOf('observations.csv')
        .map((row) => JSON.stringify(row))
        .toSorted(),
    );
    for (const path of each) {
      const { observations } = jsonOf<{ observations: DataRow[] }>(`${path}.json`);
      expect(observations.map(({ id }) => id)).toEqual(csvOf(`${path}.csv`).map(({ id }) => id));
    }
  });

  test('have values that the pages show', () => {
    const { document } = parseHTML(readFileSync(join(builtFolder(), 'en/indicators/index.html'), 'utf8'));
    const shown = document.querySelector('main')?.textContent ?? '';
    for (const { name_en: name, status_en: status } of csvOf('indicators.csv')) {
      expect(shown).toContain(name);
      expect(shown).toContain(status);
    }
  });

  test('have statuses and deciding figures that progress.json has too', () => {
    const { indicators } = jsonOf<{ indicators: { id: string; evidence: { kind: string; by?: string } }[] }>(
      'progress.json',
    );
    const fromTable = csvOf('indicators.csv').map((row) => [row['id'], row['status'], row['decided_by']]);
    expect(fromTable).toEqual(indicators.map(({ id, evidence }) => [id, evidence.kind, evidence.by ?? '']));
  });

  test('start with a byte order mark for Excel, and without one for programs', () => {
    for (const name of tables) {
      expect(bytesOf(`${name}.excel.csv`).subarray(0, 3).toString('hex')).toBe('efbbbf');
      expect(textOf(`${name}.csv`).startsWith('\uFEFF')).toBe(false);
    }
  });

  test('hold nothing that a spreadsheet would take for a formula', () => {
    const cells = tables.flatMap((name) => csvOf(`${name}.excel.csv`).flatMap((row) => Object.values(row)));
    expect(cells.filter((cell) => /^[=+@]/.test(cell) || /^-\D/.test(cell))).toEqual([]);
  });

  test('stand in one archive, byte for byte', async () => {
    const zip = await JSZip.loadAsync(bytesOf('all.zip'));
    const names = Object.keys(zip.files).filter((name) => !name.endsWith('/'));
    const inFolder = globSync('**/*.{json,jsonld,csv,py}', { cwd: folder }).filter(
      (name) => !/^(?:names|manifest)\.json$|^(?:cite|v)\//.test(name),
    );
    expect(names.toSorted()).toEqual(inFolder.toSorted());
    for (const name of names) expect(await zip.file(name)?.async('nodebuffer')).toEqual(bytesOf(name));
  });

  test('have the figures that the workbook for staff has', async () => {
    const room = mkdtempSync(join(tmpdir(), 'workbook-'));
    await exportData(room);
    const sheets = await readXlsx(join(room, 'observations.xlsx'));
    const [head = [], ...rows] = sheets[0]?.data ?? [];
    const place = (name: string) => head.indexOf(name);
    const figures = rows.map((row) => `${row[place('indicator')]} ${row[place('id')]} ${row[place('value')]}`);
    const published = csvOf('observations.csv').map(({ indicator, id, value }) => `${indicator} ${id} ${value}`);
    expect(figures.toSorted()).toEqual(published.toSorted());
    rmSync(room, { recursive: true });
  });

  test('give the plan by paragraph, with pairs in the other language', () => {
    interface Plan {
      units: { id: string; paragraphs: { id: string; pair: string | null; text: string }[] }[];
    }
    const [en, zh] = ['en', 'zh'].map((language) => jsonOf<Plan>(`plan.${language}.json`));
    const ids = (plan: Plan | undefined) => plan?.units.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id));
    expect(ids(en)).toEqual(ids(zh));
    const lonely = en?.units.flatMap(({ paragraphs }) => paragraphs.filter(({ pair }) => pair === null));
    expect(lonely).toEqual([]);
  });
});

describe('the description of the data', () => {
  let data: Awaited<ReturnType<typeof Package.load>>;
  beforeAll(async () => {
    data = await Package.load(join(folder, 'datapackage.json'));
  });

  test('is valid, by a reader of Data Packages that is not ours', () => {
    expect(data.errors).toEqual([]);
    expect(data.resources.map(({ name }) => name).toSorted()).toEqual(tables);
  });

  test.for(tables)('fits the rows of %s: types, choices, keys, no empty cell where one is needed', async (name) => {
    const resource = data.getResource(name);
    const rows = await resource?.read({ keyed: true, relations: false });
    expect(rows).toHaveLength(jsonOf<DataRow[]>(`${name}.json`).length);
  });

  test('names bytes and checksums of the files as they are', () => {
    for (const { path, bytes, hash } of description.resources) {
      expect(bytes).toBe(bytesOf(path).length);
      expect(hash).toBe(`sha256:${createHash('sha256').update(bytesOf(path)).digest('hex')}`);
    }
  });

  test('explains every column in both languages', () => {
    const fields = description.resources.flatMap(({ schema }) => schema.fields);
    expect(fields.filter((one) => !one.description || !/\p{Script=Han}/u.test(one.description_zh))).toEqual([]);
  });

  test.for(tables)('for CSV on the Web names the columns of %s', (name) => {
    const metadata = jsonOf<{ url: string; tableSchema: { columns: { name: string }[] } }>(`${name}.csv-metadata.json`);
    expect(metadata.url).toBe(`${name}.csv`);
    expect(metadata.tableSchema.columns.map((column) => column.name)).toEqual(
      Object.keys(csvOf(`${name}.csv`)[0] ?? {}),
    );
  });
});

test('the files of a site are those that texts may link to', () => {
  const isOf =
    /^\/(?:data\/(?:cite|indicators|v\/\d)|_astro|compare|pictures|search|[a-z]{2}\/feeds)\/|\/(?:index\.md|preview\.json)$|\.(?:br|gz)$/;
  const files = globSync('**/*.*', { cwd: builtFolder() })
    .map((path) => `/${path}`)
    .filter((path) => !path.endsWith('.html') && !isOf.test(path) && !path.startsWith('/data/v/2'));
  const made = ['/_headers', '/_redirects', '/sitemap-0.xml', '/sitemap-index.xml'];
  expect(files.filter((path) => !made.includes(path)).toSorted()).toEqual(fixedFiles.toSorted());
});

test.for(['en', 'zh'])('the page of data links every table and names its size: %s', (language) => {
  const { document } = parseHTML(readFileSync(join(builtFolder(), language, 'data/index.html'), 'utf8'));
  const links = [...document.querySelectorAll('.data-links a')].map((link) => link.getAttribute('href'));
  for (const name of tables) expect(links).toContain(`/data/${name}.csv`);
  expect(links).toContain('/data/all.zip');
  const rows = csvOf('observations.csv').length;
  expect(document.querySelector('main')?.textContent).toContain(language === 'zh' ? `${rows}行` : `${rows} rows`);
});
