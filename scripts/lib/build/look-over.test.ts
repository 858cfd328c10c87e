import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Flaw } from './flaws.ts';
import { formatFlaws, lookOver } from './look-over.ts';

const page = (body: string, head = '<title>Page</title>') =>
  `<!doctype html>\n<html lang="en"><head>${head}</head><body><h1 id="top-of-it">Page</h1>${body}</body></html>`;

/** A small site that is whole. */
const whole: Readonly<Record<string, string>> = {
  'index.html': page('<a href="/en/">English</a> <a href="/zh/">中文</a>'),
  '404.html': page('<a href="/en/">Home</a>'),
  'en/index.html': page('<a href="about/#who">About</a> <a href="/data/figures.csv">Data</a>'),
  'zh/index.html': page('<a href="/zh/about/#%E8%B0%81">关于</a> <a href="https://example.org/nowhere">外部</a>'),
  'en/about/index.html': page('<p id="who">Who</p> <a href="../?q=a#top">Home</a> <a href="#who">Who</a>'),
  'zh/about/index.html': page('<p id="谁">谁</p> <a href="mailto:a@example.org">写信</a>'),
  'data/figures.csv': 'year,value\n2020,"1,5"\n',
  'data/figures.json': '{"year": 2020}',
  'feed.xml': '<?xml version="1.0"?><feed><entry/></feed>\n',
};

let folder: string;
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Looks over the small site with some files changed, or left out with `null`. */
function look(changes: Readonly<Record<string, string | null>> = {}, base?: string) {
  folder = mkdtempSync(join(tmpdir(), 'look-'));
  for (const [file, text] of Object.entries({ ...whole, ...changes })) {
    if (text === null) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return lookOver(folder, base);
}

const inShort = ({ file, what }: Flaw) => `${file}: ${what.en}`;

describe('a site that is whole', () => {
  test('has no flaws', async () => {
    expect((await look()).flaws).toEqual([]);
  });

  test('has its pages and the links within it counted', async () => {
    expect(await look()).toMatchObject({ pages: 6, links: 8 });
  });
});

describe('a site with a flaw is told of it:', () => {
  test.for<[string, Record<string, string | null>, string]>([
    ['no front door', { 'index.html': null }, 'index.html: The file is missing.'],
    ['no page for unknown addresses', { '404.html': null }, '404.html: The file is missing.'],
    ['a page that is cut off', { '404.html': page('').slice(0, -9) }, '404.html: The page is cut off or is no page.'],
    ['an empty page', { '404.html': '' }, '404.html: The page is cut off or is no page.'],
    ['a page without a title', { '404.html': page('', '<title> </title>') }, '404.html: The page has no title.'],
    [
      'two main headings',
      { '404.html': page('<h1>Two</h1>') },
      '404.html: The page has 2 main headings instead of one.',
    ],
    [
      'two places with one id',
      { '404.html': page('<p id="a">1</p><p id="a">2</p>') },
      '404.html: Two places of the page have the id “a”.',
    ],
    [
      'a value that is missing in the text',
      { '404.html': page('<p>undefined</p>') },
      '404.html: The page shows “undefined”: a value is missing.',
    ],
    [
      'a value that is missing in an attribute',
      { '404.html': page('<p data-value="NaN">1</p>') },
      '404.html: The page shows “NaN”: a value is missing.',
    ],
    [
      'a page in one language only',
      { 'en/more/index.html': page('') },
      'en/more/index.html: The page has no counterpart zh/more/index.html.',
    ],
    [
      'a link to a page that is not there',
      { '404.html': page('<a href="/en/abuot/">About</a>') },
      '404.html: The link /en/abuot/ leads nowhere.',
    ],
    [
      'a picture that is not there',
      { '404.html': page('<img src="/seal.svg" alt="">') },
      '404.html: The link /seal.svg leads nowhere.',
    ],
    [
      'a link to a place that is not there',
      { '404.html': page('<a href="/en/about/#whom">Who</a>') },
      '404.html: The link /en/about/#whom leads to a page that has no such place.',
    ],
    [
      'a place on the page itself that is not there',
      { '404.html': page('<a href="#below">Below</a>') },
      '404.html: The link #below leads to a page that has no such place.',
    ],
    [
      'a table with a row that is too short',
      { 'data/figures.csv': 'year,value\n2020\n' },
      'data/figures.csv: In row 2 the number of cells is 1, in the first row 2.',
    ],
    ['an empty table', { 'data/figures.csv': '' }, 'data/figures.csv: The table is empty.'],
    [
      'a feed that is cut off',
      { 'feed.xml': '<?xml version="1.0"?><feed><entry/>' },
      'feed.xml: The file does not end with the element it begins with.',
    ],
  ])('%s', async ([, changes, told]) => {
    expect((await look(changes)).flaws.map(inShort)).toEqual([told]);
  });

  test('data that is no JSON', async () => {
    expect((await look({ 'data/figures.json': '{"year": ' })).flaws.map(inShort).join()).toContain('not valid JSON');
  });
});

describe('what only looks like a flaw is let be:', () => {
  test.for([
    ['the word in a sentence', '<p>The word “undefined” is undefined here.</p>'],
    ['an address in a script', '<script>const a = \'<a href="/nowhere/">\';</script>'],
    ['an address in a remark', '<!-- <a href="/nowhere/">x</a> -->'],
    ['an address in a text', '<p>Write href="/nowhere/".</p>'],
    ['a sign for more in an attribute', '<a title="a > b" href="/en/">Home</a>'],
    ['words to look for', '<a href="/en/about/#:~:text=Who">Who</a>'],
  ])('%s', async ([, body]) => {
    expect((await look({ '404.html': page(body ?? '') })).flaws).toEqual([]);
  });
});

describe('a site below a path', () => {
  const links = async (href: string) => {
    const { flaws } = await look({ '404.html': page(`<a href="${href}">Home</a>`) }, '/plan/');
    return flaws.filter(({ file }) => file === '404.html');
  };

  test('has links that lead below it', async () => {
    expect(await links('/plan/en/about/#who')).toEqual([]);
  });

  test.for(['/en/about/', '/plan', '/planned/en/', '../en/'])(
    'is told of a link that leads out of it: %s',
    async (href) => {
      expect((await links(href)).map(inShort)).toEqual([`404.html: The link ${href} leads nowhere.`]);
    },
  );
});

describe('many flaws', () => {
  const flaws = Array.from({ length: 25 }, (_, at): Flaw => ({
    file: `${at}.html`,
    what: { en: 'Bad.', zh: '有误。' },
  }));

  test('are told up to twenty, and the others counted', () => {
    expect(formatFlaws(flaws, 'en').split('\n')).toHaveLength(21);
    expect(formatFlaws(flaws, 'en')).toMatch(/^0\.html {2}Bad\.\n[\s\S]*\nAnd 5 more\.$/);
  });

  test('are told in Chinese', () => {
    expect(formatFlaws(flaws, 'zh')).toMatch(/^0\.html {2}有误。\n[\s\S]*\n另有5处。$/);
  });
});
