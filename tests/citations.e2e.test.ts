import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { builtFolder } from '../scripts/lib/server.ts';
import { some } from './lib/some.ts';

const folder = join(builtFolder(), 'data/cite');
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const entries = globSync('**/*.json', { cwd: folder }).map((path) => path.replace(/\.json$/, ''));

interface Entry {
  type: string;
  title: string;
  URL: string;
  author: { literal: string }[];
  issued: { 'date-parts': number[][] };
}
const entryOf = (path: string) => (JSON.parse(read(`${path}.json`)) as [Entry])[0];

/** Whether a line has the parts, spaces and half-width marks of GB/T 7714, by which Chinese texts cite. */
const isByStandard = (line: string) =>
  /\. .+: .+\[(?:EB|A)\/OL\]\. (?:\(\d{4}-\d\d-\d\d\)\. )?https?:\/\/\S+\s*$/.test(line);

describe('the files to cite a page by', () => {
  test('are there for every task, indicator and update, in each language and format', () => {
    for (const language of ['en', 'zh'])
      for (const kind of ['tasks', 'indicators', 'updates']) {
        const pages = globSync(`${language}/${kind}/*/index.html`, { cwd: builtFolder() });
        const cited = entries.filter((path) => path.startsWith(`${language}/${kind}/`));
        expect(cited).toHaveLength(pages.length);
      }
    for (const path of entries)
      for (const ending of ['bib', 'ris']) expect(existsSync(join(folder, `${path}.${ending}`))).toBe(true);
  });

  test('name the same title, author and address in each format, and the address is that of the page', () => {
    for (const path of entries) {
      const { title, URL: address, author } = entryOf(path);
      const ris = new Map(
        read(`${path}.ris`)
          .split('\n')
          .map((line) => [line.slice(0, 2), line.slice(6)] as const),
      );
      expect([ris.get('TI'), ris.get('UR'), ris.get('AU')]).toEqual([title, address, author[0]?.literal]);
      const bib = read(`${path}.bib`);
      expect(bib).toContain(`url = {${address}}`);
      expect(bib).toContain(author[0]?.literal);
      const { pathname, hash } = new URL(address);
      const file = join(builtFolder(), pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      expect(existsSync(file), address).toBe(true);
      if (hash) expect(readFileSync(file, 'utf8')).toContain(` id="${hash.slice(1)}"`);
    }
  });

  test('are there for every paragraph of the plan and every chart, in each language', () => {
    for (const language of ['en', 'zh']) {
      const { units } = JSON.parse(readFileSync(join(builtFolder(), `data/plan.${language}.json`), 'utf8')) as {
        units: { paragraphs: { id: string }[] }[];
      };
      const paragraphs = units.flatMap((unit) => unit.paragraphs.map(({ id }) => `${language}/paragraphs/${id}`));
      expect(paragraphs.length).toBeGreaterThan(50);
      expect(entries).toEqual(expect.arrayContaining(paragraphs));
      const charts = globSync(`${language}/indicators/*/index.html`, { cwd: builtFolder() });
      expect(entries.filter((path) => path.startsWith(`${language}/charts/`))).toHaveLength(charts.length);
    }
  });

  test('stand beside a line to cite by in both languages, on every page that has them', () => {
    for (const path of entries.filter((one) => !/\/(?:paragraphs|charts|tables)\//.test(one))) {
      const { document } = parseHTML(readFileSync(join(builtFolder(), path, 'index.html'), 'utf8'));
      const lines = [...document.querySelectorAll('section[aria-labelledby=cite] .citation')];
      expect(lines.length, path).toBeGreaterThanOrEqual(2);
      expect(lines.slice(0, 2).filter(({ textContent }) => isByStandard(textContent))).toHaveLength(1);
    }
  });

  test('give the words of the plan to its publisher, and the rest to this site', () => {
    const [task, indicator] = ['tasks', 'indicators'].map((kind) =>
      entries.find((path) => path.startsWith(`zh/${kind}/`)),
    );
    expect(entryOf(task ?? '').type).toBe('chapter');
    expect(entryOf(indicator ?? '').type).toBe('webpage');
    expect(entryOf(task ?? '').author).not.toEqual(entryOf(indicator ?? '').author);
  });

  test('are linked from their pages', () => {
    for (const path of some(entries.slice(0, 20))) {
      const { document } = parseHTML(readFileSync(join(builtFolder(), path, 'index.html'), 'utf8'));
      const links = [...document.querySelectorAll('section[aria-labelledby=cite] a')].map((link) =>
        link.getAttribute('href'),
      );
      expect(links).toEqual(['bib', 'ris', 'json'].map((ending) => `/data/cite/${path}.${ending}`));
    }
  });
});

test.for(['en', 'zh'])('a browser may offer the search of the site beside its own: %s', (language) => {
  const { document } = parseHTML(readFileSync(join(builtFolder(), language, 'index.html'), 'utf8'));
  const href = document.querySelector('link[rel=search]')?.getAttribute('href') ?? '';
  const xml = readFileSync(join(builtFolder(), href), 'utf8');
  const template = /template="([^"]+)"/.exec(xml)?.[1];
  expect(template).toMatch(new RegExp(`^https?://[^/]+/${language}/search/\\?q=\\{searchTerms\\}$`));
  expect(Array.from(/<ShortName>([^<]*)/.exec(xml)?.[1] ?? '').length).toBeLessThanOrEqual(16);
});
