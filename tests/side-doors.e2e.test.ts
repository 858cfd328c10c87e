import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { indicators } from './lib/pages.ts';
import { dist, listPages, readPage, textOf } from './lib/site.ts';

const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const pages = listPages().filter((path) => /^\/(?:en|zh)\//.test(path));

/** What each page says of itself; read once, since there are many. */
const heads = new Map(
  pages.map((path) => {
    const page = readPage(path);
    const attribute = (selector: string, name: string) => page.querySelector(selector)?.getAttribute(name);
    const head = {
      markdown: attribute('link[type="text/markdown"]', 'href'),
      day: attribute('meta[property="article:modified_time"]', 'content'),
      isListed: !page.querySelector('meta[content="noindex"]'),
      heading: textOf(page.querySelector('h1')),
    };
    return [path, head] as const;
  }),
);
const fileOf = (address: string) => join(dist, new URL(address).pathname);

describe('the text of a page as Markdown', () => {
  test('stands beside every page, named in its head, and has its heading', () => {
    for (const [path, { markdown: address, heading }] of heads) {
      expect(address).toBe(`${path}index.md`);
      const markdown = read(`${path}index.md`);
      expect(markdown.replaceAll('\\', '').replace(/\s+/g, ' '), path).toContain(`# ${heading}`);
    }
  });

  test.for(['en', 'zh'])('has every figure that the table of an indicator shows (%s)', (language) => {
    for (const { id } of indicators) {
      const shown = [...readPage(`/${language}/indicators/${id}/`).querySelectorAll('.observations tbody data')];
      const markdown = read(`/${language}/indicators/${id}/index.md`).replaceAll('\\', '').replace(/\s+/g, ' ');
      for (const figure of shown) expect(markdown).toContain(textOf(figure));
    }
  });
});

describe('llms.txt', () => {
  test('leads to texts and data that are there', () => {
    const addresses = [...read('llms.txt').matchAll(/\]\((https?:[^)]+)\)/g)].map(([, address = '']) => address);
    expect(addresses.length).toBeGreaterThan(20);
    for (const address of addresses) expect(existsSync(fileOf(address)), address).toBe(true);
  });
});

describe('the sitemap', () => {
  const sitemap = read('sitemap-0.xml');
  const entries = [...sitemap.matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry = '']) => entry);

  test('says of every page when it last changed, as the page itself does, and names its pair', () => {
    expect(entries.length).toBeGreaterThan(100);
    for (const entry of entries) {
      const path = decodeURI(new URL(/<loc>(.*?)<\/loc>/.exec(entry)?.[1] ?? '').pathname);
      if (/^\/\w\w\//.test(path)) {
        const day = heads.get(path)?.day;
        expect(day, path).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(/<lastmod>(\d{4}-\d{2}-\d{2})/.exec(entry)?.[1], path).toBe(day);
        expect(entry.match(/hreflang="/g)?.length, path).toBeGreaterThanOrEqual(2);
      }
    }
  });

  test('has every page in a language and no chart for other sites', () => {
    for (const [path] of [...heads].filter(([, { isListed }]) => isListed))
      expect(sitemap).toContain(`${encodeURI(path)}</loc>`);
    expect(sitemap).not.toContain('/embed/');
  });
});

test('who is behind the site is said for people, without a name that the content does not give', () => {
  expect(read('humans.txt')).toContain('嘉兴');
});

test('where no contact is known, none is made up', () => {
  const contact = JSON.parse(readFileSync('content/site.json', 'utf8')) as { securityContact?: string };
  expect(existsSync(join(dist, '.well-known/security.txt'))).toBe(contact.securityContact !== undefined);
});
