import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressSite, qualityOf, type Compressed } from './compress.ts';

/** Words that no earlier run has compressed, so that the first of two builds has work to do. */
const words = `${randomBytes(20).toString('hex')} ${'The plan of the town. 城市规划。'.repeat(200)}`;
const noise = randomBytes(5000).toString('base64url');

const files: Readonly<Record<string, string | Buffer>> = {
  'en/index.html': words,
  'en/simple/index.html': words,
  'data/tasks.csv': words.replace('plan', 'table'),
  'data/small.json': '{}',
  'data/noise.txt': randomBytes(9000),
  'pictures/plan.png': Buffer.from(words),
  'data/all.zip': Buffer.from(words),
  'search/index/qaa.pf_index': noise,
};

let sites: string[];
let done: Compressed[];
beforeAll(async () => {
  sites = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'compress-')));
  done = [];
  for (const site of sites) {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(site, path)), { recursive: true });
      writeFileSync(join(site, path), content);
    }
    done.push(await compressSite(site));
  }
});
afterAll(() => sites.forEach((site) => rmSync(site, { recursive: true })));

const [first, second] = [() => sites[0] ?? '', () => sites[1] ?? ''];

describe('beside a text stands', () => {
  test.for(['en/index.html', 'en/simple/index.html', 'data/tasks.csv'])(
    'the same as Brotli and as gzip: %s',
    (path) => {
      const file = join(first(), path);
      const plain = readFileSync(file);
      expect(brotliDecompressSync(readFileSync(`${file}.br`)).equals(plain)).toBe(true);
      expect(gunzipSync(readFileSync(`${file}.gz`)).equals(plain)).toBe(true);
    },
  );

  test.for(['data/small.json', 'data/noise.txt', 'pictures/plan.png', 'data/all.zip', 'search/index/qaa.pf_index'])(
    'nothing where nothing is gained: %s',
    (path) => {
      expect(['br', 'gz'].filter((ending) => existsSync(join(first(), `${path}.${ending}`)))).toEqual([]);
    },
  );
});

describe('a second build', () => {
  test('compresses nothing anew', () => {
    expect(done.map(({ files: count }) => count)).toEqual([3, 3]);
    expect(done[0]?.anew).toBeGreaterThan(0);
    expect(done[1]?.anew).toBe(0);
  });

  test('writes the same bytes', () => {
    for (const path of ['en/index.html.br', 'en/index.html.gz', 'data/tasks.csv.br'])
      expect(readFileSync(join(second(), path)).equals(readFileSync(join(first(), path))), path).toBe(true);
  });
});

test('a gzip file bears no time', () => {
  expect(readFileSync(join(first(), 'en/index.html.gz')).readUInt32LE(4)).toBe(0);
});

describe('Brotli does its best', () => {
  test.for([
    ['for a style, whatever the size of the site', '_astro/a.css', 90_000, 11],
    ['for a page', 'en/index.html', 1300, 11],
    ['not for the pages of a very big site', 'en/index.html', 90_000, 7],
    ['not for data', 'data/tasks.csv', 1300, 7],
  ] as const)('%s', ([, path, pages, quality]) => {
    expect(qualityOf(path, pages)).toBe(quality);
  });
});
