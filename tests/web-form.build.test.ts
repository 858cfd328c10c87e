import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserArguments, findBrowser, isRoot } from '../scripts/lib/browser.ts';
import { serveSite, type SiteServer } from '../scripts/lib/server.ts';
import { updateSchema } from '../src/schemas/update.ts';
import { SmallSite } from './lib/small-site.ts';

const site = new SmallSite();
const content = site.content('content');
const sundays = { en: 'content/updates/en/open-on-sundays.mdx', zh: 'content/updates/zh/open-on-sundays.mdx' };
const circles = 'content/indicators/circles.json';

let server: SiteServer;
let browser: Browser;
let page: Page;
const elsewhere: string[] = [];

/** Puts the content into the private files of the browser, as if they were a copy of the repository on this computer. */
async function layOutRepository(): Promise<void> {
  const files = globSync('**/*.{json,mdx,md}', { cwd: content }).map((path): [string, string] => [
    `content/${path}`,
    readFileSync(join(content, path), 'utf8'),
  ]);
  await page.goto(`${server.origin}/robots.txt`);
  await page.evaluate(async (all) => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle('.git', { create: true });
    for (const [path, text] of all) {
      const names = path.split('/');
      let folder = root;
      for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
      const file = await folder.getFileHandle(names.at(-1) ?? '', { create: true });
      const stream = await file.createWritable();
      await stream.write(text);
      await stream.close();
    }
  }, files);
}

/** A file of that repository as it is now. */
const saved = (path: string): Promise<string> =>
  page.evaluate(async (name) => {
    const names = name.split('/');
    let folder = await navigator.storage.getDirectory();
    for (const one of names.slice(0, -1)) folder = await folder.getDirectoryHandle(one);
    return (await (await folder.getFileHandle(names.at(-1) ?? '')).getFile()).text();
  }, path);

beforeAll(async () => {
  const built = await site.build(content, { ADMIN: '1' });
  if (built.status !== 0) throw new Error(built.output);
  server = await serveSite(site.out);
  browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments(isRoot()) });
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(server.origin)) elsewhere.push(request.url());
  });
  await layOutRepository();
  // The picker of folders cannot be used by a program; it gives the private files instead.
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
    Object.assign(FileSystemHandle.prototype, { requestPermission: () => Promise.resolve('granted') });
  });
  await page.goto(`${server.origin}/admin/`);
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await page.getByText('Reading circles').or(page.getByText('Updates')).first().waitFor();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  site.remove();
});

/** Opens the form of a thing. */
async function open(collection: string, id: string): Promise<void> {
  await page.goto(`${server.origin}/admin/#/collections/${collection}/entries/${id}`);
  await page.getByRole('button', { name: 'Save', exact: true }).waitFor();
}

/** Saves, and waits until the file is not as it was. */
async function save(path: string): Promise<void> {
  const before = await saved(path);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(() => saved(path)).not.toBe(before);
}

describe('the web form', () => {
  test('changes an update in both languages, and leaves its text and other fields', async () => {
    const before = readFileSync(join(content, sundays.en.replace('content/', '')), 'utf8');
    await open('updates', 'open-on-sundays');
    const titles = page.getByRole('textbox', { name: /The headline/ });
    await titles.nth(0).fill('图书馆每逢周日都开放了');
    await titles.nth(1).fill('The library is open on every Sunday');
    await save(sundays.en);
    const after = await saved(sundays.en);
    const fields = (text: string) => updateSchema.parse(parse(text.split('---\n')[1] ?? ''));
    expect(fields(after)).toEqual({ ...fields(before), title: 'The library is open on every Sunday' });
    expect(after.split('---\n')[2]?.trim()).toBe(before.split('---\n')[2]?.trim());
    expect(fields(await saved(sundays.zh)).title).toBe('图书馆每逢周日都开放了');
  });

  test('changes an observation, and nothing else of its file', async () => {
    const before = readFileSync(join(content, circles.replace('content/', '')), 'utf8');
    await open('indicators', 'circles');
    const observations = page.getByRole('group', { name: /The published values/ });
    await expect
      .poll(async () => {
        await page.mouse.move(600, 500);
        await page.mouse.wheel(0, 600);
        return observations.count();
      })
      .toBeGreaterThan(0);
    await observations.getByRole('button', { name: 'Expand All' }).first().click();
    const value = observations.getByRole('group', { name: /The value in the indicator/ }).first();
    await value.scrollIntoViewIfNeeded();
    await value.getByRole('spinbutton').or(value.getByRole('textbox')).first().fill('5');
    await save(circles);
    const expected = JSON.parse(before) as { observations: { value: number }[] };
    if (expected.observations[0]) expected.observations[0].value = 5;
    expect(JSON.parse(await saved(circles))).toEqual(expected);
  });

  test('calls no other host', () => {
    expect(elsewhere).toEqual([]);
  });

  test('is not to be listed by search engines', () => {
    expect(readFileSync(join(site.out, 'admin/index.html'), 'utf8')).toContain('content="noindex"');
    expect(readFileSync(join(site.out, 'sitemap-0.xml'), 'utf8')).not.toContain('/admin/');
  });
});
