import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Readable } from 'node:stream';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import CsvwParser from 'rdf-parser-csvw';
import { describe, expect, test } from 'vitest';
import { typeOf } from '../scripts/lib/hosting/types.ts';
import { datasetOf, statementsOf } from './lib/linked-data.ts';
import { dist, listPages, readPage, textOf } from './lib/site.ts';
import { some } from './lib/some.ts';

const fileOf = (path: string) => readFileSync(join(dist, 'data', path), 'utf8');
const jsonOf = <Data>(path: string) => JSON.parse(fileOf(path)) as Data;

type Node = Record<string, unknown>;

/** What a page says of itself for programs. */
const graphOf = (path: string) =>
  (
    JSON.parse(readPage(path).querySelector('script[type="application/ld+json"]')?.textContent ?? '{}') as {
      '@graph'?: Node[];
    }
  )['@graph'] ?? [];

const ofType = (path: string, type: string) => graphOf(path).find((node) => node['@type'] === type);

const pages = some(listPages().filter((path) => /^\/(?:en|zh)\/./.test(path)));

describe('what pages say of themselves for programs', () => {
  test('is JSON-LD that another reader takes, on every page', async () => {
    for (const path of pages) {
      const json = readPage(path).querySelector('script[type="application/ld+json"]')?.textContent ?? '';
      expect(json, path).not.toContain('<');
      const statements = await statementsOf(JSON.parse(json) as object);
      expect(statements.length, path).toBeGreaterThan(0);
    }
  });

  test('has the way to the page: each step is a page that is there, the last the page itself', () => {
    const addresses = new Set(listPages());
    for (const path of pages) {
      const steps = (ofType(path, 'BreadcrumbList')?.['itemListElement'] ?? []) as { position: number; item: string }[];
      expect(steps.map(({ position }) => position)).toEqual(steps.map((_, place) => place + 1));
      const ways = steps.map(({ item }) => new URL(item).pathname);
      expect(ways.filter((way) => !addresses.has(way))).toEqual([]);
      expect(decodeURI(ways.at(-1) ?? '')).toBe(path);
    }
  });

  test.for(['en', 'zh'])('names who issued the plan, on the front page (%s)', (language) => {
    expect(ofType(`/${language}/`, 'GovernmentOrganization')?.['name']).toMatch(/\S/);
  });

  test('calls each task, part of the plan and update an article, by the title that it shows', () => {
    for (const path of some(pages.filter((one) => /^\/\w\w\/(?:tasks|plan|updates)\/[^/]+\/$/.test(one)))) {
      const article = ofType(path, 'Article');
      const heading = textOf(readPage(path).querySelector('h1'));
      expect(heading, path).toContain(String(article?.['headline']));
      expect(article?.['datePublished'], path).toMatch(/^\d{4}/);
    }
  });

  test('calls the figures of each indicator a dataset, with files that are there', () => {
    for (const path of some(pages.filter((one) => /^\/\w\w\/(?:indicators\/[^/]+|data)\/$/.test(one)))) {
      const dataset = ofType(path, 'Dataset') as unknown as {
        name: string;
        description: string;
        license: string;
        distribution: { contentUrl: string; contentSize: string }[];
      };
      expect(dataset.description.length, path).toBeGreaterThan(10);
      expect(dataset.distribution.length, path).toBeGreaterThan(1);
      for (const { contentUrl, contentSize } of dataset.distribution) {
        const bytes = readFileSync(join(dist, new URL(contentUrl).pathname)).length;
        expect(contentSize).toBe(`${bytes} B`);
      }
    }
  });
});

describe('the catalogue of the data', () => {
  test('is JSON-LD without an unknown term, and names a dataset with files for each table', async () => {
    const statements = await statementsOf(jsonOf('catalog.jsonld'));
    const objects = (term: string) =>
      statements.filter(({ predicate }) => predicate.value.endsWith(term)).map(({ object }) => object.value);
    expect(objects('#dataset')).toHaveLength(6);
    const files = objects('#downloadURL').map((address) => new URL(address).pathname);
    expect(files).toHaveLength(12);
    for (const file of files) expect(readFileSync(join(dist, file)).length).toBeGreaterThan(0);
  });
});

describe('the interface for programs', () => {
  interface Path {
    get: { responses: { 200: { content: Record<string, object> } } };
    parameters?: { schema: { enum: string[] } }[];
  }
  const api = jsonOf<{ paths: Record<string, Path>; components: { schemas: Record<string, object> } }>('openapi.json');
  const named = Object.entries(api.paths).flatMap(([path, { get, parameters }]) => {
    const [type] = Object.keys(get.responses[200].content);
    const ids = parameters?.[0]?.schema.enum ?? [''];
    return ids.map((id) => ({ path: path.replace('{id}', id).slice(1), type }));
  });

  test('is valid OpenAPI by another validator', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(api));
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
  });

  test('names every file of the present data, and no other', () => {
    const files = globSync(['*.*', 'indicators/*', 'v/index.json'], { cwd: join(dist, 'data') })
      .map((path) => path.split(sep).join('/'))
      .filter((path) => !/\.(?:br|gz)$/.test(path));
    expect(named.map(({ path }) => path).toSorted()).toEqual(files.toSorted());
  });

  test('says of each file what hosts send it as', () => {
    for (const { path, type } of named) expect([path, type]).toEqual([path, typeOf(path)?.split(';')[0]]);
  });

  test.for(Object.keys(api.components.schemas))('describes every row of %s', (table) => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
    const isRow = ajv.compile(api.components.schemas[table] ?? {});
    for (const row of jsonOf<object[]>(`${table}.json`)) {
      isRow(row);
      expect(isRow.errors).toBeNull();
    }
  });
});

describe('CSV on the Web', () => {
  test.for(['glossary', 'indicators', 'observations', 'register', 'sources', 'tasks'])(
    'another reader takes %s by its description, row by row',
    async (table) => {
      const base = `https://plan.test/${table}.csv`;
      const metadata = datasetOf(await statementsOf(jsonOf(`${table}.csv-metadata.json`), base));
      const parser = new CsvwParser({ metadata, baseIRI: base, timezone: 'UTC' });
      const rows = jsonOf<object[]>(`${table}.json`);
      const found: string[] = [];
      for await (const { predicate } of parser.import(Readable.from([fileOf(`${table}.csv`)])))
        if (predicate.value.endsWith('#describes')) found.push(predicate.value);
      expect(found).toHaveLength(rows.length);
    },
  );
});
