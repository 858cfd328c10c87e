import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTree } from '../scripts/lib/content.ts';
import { checkLinks } from '../scripts/lib/links.ts';
import { serveSite, type SiteServer } from '../scripts/lib/server.ts';
import { languages, type Language } from '../src/schemas/common.ts';
import { closePage, openBrowser, openPage } from './lib/browser.ts';
import { tree } from './lib/pages.ts';
import { field, titles, waitForResults } from './lib/search-page.ts';
import { listPages, readPage, textOf } from './lib/site.ts';
import { copyChanged, replace, type Changes } from './lib/small-plan.ts';
import { watch } from './lib/watch.ts';

const small = readTree('tests/fixtures/small-plan');

/** The site is published below a path, as on a host that has other sites beside it. */
const base = '/plan/';

/** The plan with links in its texts to its own pages, a page that was moved, and a target that is due a year later. */
const changed: Changes = {
  'updates/en/open-on-sundays.mdx': replace('42 hours a week', '[42 hours a week](/en/indicators/open-hours/)'),
  'updates/zh/open-on-sundays.mdx': replace('每周开放42小时', '[每周开放42小时](/zh/indicators/open-hours/)'),
  'plan/en/longer-hours.md': replace('*three* neighbors', '[three neighbors](/en/about/)'),
  'plan/zh/longer-hours.md': replace('**3**位邻居', '[3位邻居](/zh/about/)'),
  'registry.json': replace('{\n  "about"', '{\n  "old-report": { "kind": "source", "opening": "Old" },\n  "about"'),
  'published.json': (text) =>
    replace(
      'at-least 20 by 2024',
      'at-least 20 by 2025',
    )(replace('"addresses": {', '"addresses": {\n    "sources/old-report": "2025-01-15",')(text)),
  'indicators/room-heat.json': replace('"year": 2024,', '"year": 2025,'),
  'moved.json': `${JSON.stringify([
    {
      id: 'old-report',
      kind: 'source',
      title: { en: 'The old report', zh: '旧报告' },
      day: '2025-02-01',
      to: 'council-report-2022',
      reason: { en: 'It is the same report.', zh: '两者为同一份报告。' },
    },
  ])}\n`,
};

let room: string;
let built: string;
beforeAll(() => {
  // The build keeps a cache beside what it makes, so both have a room of their own.
  room = mkdtempSync(join(tmpdir(), 'another-plan-'));
  built = join(room, 'dist');
  copyChanged(changed, join(room, 'content'));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: { ...process.env, CONTENT_DIR: join(room, 'content'), OUT_DIR: built, BASE: base, NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The small plan was not built.\n${stdout}\n${stderr}`);
}, 120_000);
afterAll(() => rmSync(room, { recursive: true, force: true }));

/** Every file of the built site that people or search engines read. */
const words = () =>
  readdirSync(built, { recursive: true, encoding: 'utf8' })
    .filter(
      (name) =>
        /\.(?:html|js|css|csv|json|jsonld|md|xml|txt|svg|atom)$|_redirects$/.test(name) &&
        statSync(join(built, name)).isFile(),
    )
    .map((name) => ({ name, text: readFileSync(join(built, name), 'utf8') }));

describe('another plan, published from another folder of content,', () => {
  test.for(languages)('has its titles: %s', (language) => {
    const home = readPage(`/${language}/`, built);
    expect(home.querySelector('title')?.textContent).toContain(small.site?.data.name[language]);
    for (const { id, data } of small.outline.entries.filter((unit) => unit.data.field)) {
      expect(textOf(readPage(`/${language}/tasks/${id}/`, built).querySelector('h1'))).toContain(data.title[language]);
    }
    for (const { id, data } of small.indicators.entries) {
      expect(textOf(readPage(`/${language}/indicators/${id}/`, built).querySelector('h1'))).toBe(data.name[language]);
    }
  });

  test('has as many pages in one language as in the other', () => {
    const pages = listPages(built);
    const count = (language: string) => pages.filter((path) => path.startsWith(`/${language}/`)).length;
    expect(count('en')).toBe(count('zh'));
    expect(count('en')).toBeGreaterThan(15);
  });

  test('names the year of each target, since they have not all one', () => {
    const rows = [...readPage('/en/indicators/', built).querySelectorAll('.indicators tr')].map(textOf);
    expect(rows[0]).toMatch(/Target Latest/);
    expect(rows.filter((row) => row.includes('(2024)'))).toHaveLength(2);
    expect(rows.filter((row) => row.includes('(2025)'))).toHaveLength(1);
    const counts = textOf(readPage('/en/indicators/', built).querySelector('.roll-up'));
    expect(counts).toContain('No published figure');
    expect(counts).not.toMatch(/No published figure for/);
  });

  test('says where to tell of a weakness, since its content names a contact', () => {
    const text = readFileSync(join(built, '.well-known/security.txt'), 'utf8');
    expect(text).toContain('Contact: mailto:weakness@meadow.example\n');
    expect(text).toMatch(/^Expires: \d{4}-\d{2}-\d{2}T00:00:00\.000Z$/m);
  });

  test('says nothing of the place of the first plan', () => {
    const names = languages.map((language) => tree.site?.data.place[language].toLowerCase() ?? '?');
    const found = words().filter(({ text }) => names.some((name) => text.toLowerCase().includes(name)));
    expect(found.map(({ name }) => name)).toEqual([]);
  });

  test('says in words how much of the way from baseline to target is done, with the arithmetic', () => {
    const schedule = (language: Language, id: string) => {
      const page = readPage(`/${language}/indicators/${id}/`, built);
      return textOf(page.querySelector('#schedule')?.closest('section') ?? null);
    };
    expect(schedule('en', 'circles')).toContain(
      'Of the way from the baseline (2 circles) to the target (12 circles), 70% was done.',
    );
    expect(schedule('en', 'circles')).toContain('Part of the way done: (9 − 2) ÷ (12 − 2) = 70%');
    expect(schedule('zh', 'circles')).toContain('自基期值2个至目标值12个，已完成70%。');
    expect(schedule('zh', 'circles')).toContain('已完成比例：（9 − 2）÷（12 − 2）= 70%');
    expect(schedule('en', 'open-hours')).toContain(
      'More than the whole way from the baseline (20 hours) to the target (40 hours) was done: 110%.',
    );
    expect(schedule('zh', 'open-hours')).toContain('自基期值20小时至目标值40小时，已超额完成，进度110%。');
    expect(schedule('en', 'room-heat')).toContain('Cannot be computed: the plan gives no baseline');
  });

  test.runIf(spawnSync('python3', ['--version']).status === 0)('is worked out again by the published program', () => {
    const { status, stdout } = spawnSync('python3', [join(built, 'data/verify.py')], { encoding: 'utf8' });
    expect(stdout).toContain('3 targets worked out, 0 differences');
    expect(status).toBe(0);
  });

  test('has no indicator of the first plan', () => {
    const found = words().flatMap(({ name, text }) =>
      [...tree.indicators.ids].filter((id) => new RegExp(`\\b${id}\\b`).test(text)).map((id) => `${name} ${id}`),
    );
    expect(found).toEqual([]);
  });
});

describe('a site that is published below a path', () => {
  let server: SiteServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await serveSite(built, 0, base);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  /** Opens a page of the site in a browser that must have nothing to complain of. */
  async function look(path: string, then: (page: Page) => Promise<void>): Promise<void> {
    const complaints: string[] = [];
    const page = await openPage(browser);
    await watch(page, complaints, server.origin);
    await page.goto(server.origin + path, { waitUntil: 'load' });
    await then(page);
    expect(complaints).toEqual([]);
    await closePage(page);
  }

  const pathOf = (page: Page) => new URL(page.url()).pathname;

  test('has no link that leads nowhere, or out of the path', async () => {
    const { count, broken } = await checkLinks(built, base);
    console.log(`${count} addresses looked at below ${base}, ${broken.length} lead nowhere`);
    expect(broken).toEqual([]);
    expect(count).toBeGreaterThan(100);
  });

  test('is not found at the top of the host, and says so in its own words', async () => {
    const host = new URL(server.origin).origin;
    for (const path of ['/', '/en/', '/data/register.csv', '/plan', `${base}en/nothing/`]) {
      const answer = await fetch(host + path);
      expect(answer.status, path).toBe(404);
      expect(await answer.text()).toContain(`href="${base}en/"`);
    }
  });

  test('names no address of its own without the path', () => {
    const bare = /["'(\s=](\/(?:en|zh|data|embed|search|compare|pictures|_astro|admin)\/[^"'\s)<]*)/g;
    const found = words().flatMap(({ name, text }) => [...text.matchAll(bare)].map(([, path]) => `${name} ${path}`));
    expect(found).toEqual([]);
  });

  test('names addresses in full that are there: of pages, feeds, maps of the site, data and programs', async () => {
    const host = small.site?.data.address ?? '';
    const named = new Map(
      words().flatMap(({ name, text }) =>
        [...text.matchAll(new RegExp(`${host}[^\\s"'<>()\\[\\]\\\\{},&]*`, 'g'))].map(
          ([address]) => [address, name] as const,
        ),
      ),
    );
    // A name that begins like an address, for the site, its publisher and its tables, leads to no file.
    const pages = [...named].filter(([address]) => !/#|\/data$|\/data\/v\/[^/]+\/$/.test(address));
    const dead = pages.filter(([address]) => !isThere(address.slice(host.length).replace(/\?.*/, '')));
    expect(dead).toEqual([]);
    expect(pages.length).toBeGreaterThan(100);
  });

  /** Whether the built site has a file for a path on the host. */
  function isThere(path: string): boolean {
    if (!path.startsWith(base)) return false;
    const file = join(built, path.slice(base.length), path.endsWith('/') ? 'index.html' : '');
    return existsSync(file) && statSync(file).isFile();
  }

  test('leads from the front door to the language of the reader', () =>
    look('/', async (page) => {
      await page.waitForURL(`${server.origin}/en/`);
    }));

  test.for([
    ['en', 'circles'],
    ['zh', '读书小组'],
  ])('finds pages by words and opens them (%s)', ([language, asked = '']) =>
    look(`/${language}/search/`, async (page) => {
      await field(page).fill(asked);
      await waitForResults(page);
      await titles(page).first().click();
      await page.locator('.marks-bar').waitFor();
      expect(pathOf(page)).toMatch(new RegExp(`^${base}${language}/`));
    }),
  );

  test('stays among the simple forms of pages, also in the results of a search', () =>
    look('/en/tasks/longer-hours/', async (page) => {
      await page.locator('a.simple-switch').click();
      expect(pathOf(page)).toBe(`${base}en/simple/tasks/longer-hours/`);
      await page.goto(`${server.origin}/en/simple/search/?q=library`);
      await waitForResults(page);
      await titles(page).first().click();
      expect(pathOf(page)).toMatch(new RegExp(`^${base}en/simple/`));
      await page.locator('a.simple-switch').click();
      expect(pathOf(page)).toMatch(new RegExp(`^${base}en/(?!simple)`));
    }));

  test('draws its charts, and compares indicators', () =>
    look('/en/indicators/open-hours/', async (page) => {
      await page.locator('plan-chart[data-drawn] canvas').waitFor();
      await page.goto(`${server.origin}/zh/compare/?a=open-hours&b=circles&way=index`);
      await page.locator('.compare-table tbody tr').first().waitFor();
      await page.locator('.compare-table').locator('xpath=ancestor::plan-compare').locator('canvas').waitFor();
    }));

  test('tells at the old address where a page is now, and gives hosts the list', () =>
    look('/en/sources/old-report/', async (page) => {
      expect(readFileSync(join(built, '_redirects'), 'utf8')).toContain(
        `${base}en/sources/old-report/ ${base}en/sources/council-report-2022/ 301`,
      );
      await page.locator('main').getByRole('link', { name: 'Report of the village council 2022' }).click();
      expect(pathOf(page)).toBe(`${base}en/sources/council-report-2022/`);
    }));

  test('lets its charts be framed by other sites, and nothing else', async () => {
    const policy = async (path: string) => (await fetch(server.origin + path)).headers.get('content-security-policy');
    expect(await policy('/embed/en/circles/')).toBeNull();
    expect(await policy('/en/indicators/circles/')).toContain("frame-ancestors 'none'");
  });
});
