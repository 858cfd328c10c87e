import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTree } from '../scripts/lib/content.ts';
import { givenIds } from '../scripts/lib/given-ids.ts';
import { addNewIds, formatRegistry } from '../scripts/lib/register.ts';
import { formatPublished, registerPublished } from '../scripts/lib/register-published.ts';
import { languages, type Language } from '../src/schemas/common.ts';
import { textOf } from './lib/site.ts';
import { isSame, SmallSite, snapshot, type Snapshot } from './lib/small-site.ts';

const site = new SmallSite();
const preview = join(site.room, 'preview');
const plain = site.content('plain');
const content = site.content('content');
const today = { TODAY: '2025-06-15' };

/** Words that stand in what is not published, and nowhere else. */
const secrets = ['Quietude', '静谧', 'Velvet', '丝绒', 'Marmalade', '橘酱', 'Lantern', '灯笼'];

const update = (title: string, fields: string, body: string) =>
  `---\ntitle: ${title}\nsummary: ${title} is what this tells of.\ndate: '2025'\nsources: [council-report-2024]\ntasks: [longer-hours]\nindicators: [open-hours]\n${fields}\n---\n\n${body}\n`;
const page = (title: string, end: string) =>
  `---\ntitle: ${title}\ndescription: ${title} is what this page tells of.\ndraft: true\n---\n\n${title}${end}\n`;

function writeUnpublished(): void {
  const draft = "posted: '2025-01-01'\ndraft: true";
  const later = "posted: '2025-06-16'";
  const files = {
    'updates/en/quiet-hours.mdx': update(
      'Quietude in the reading room',
      draft,
      'See [the later one](/en/updates/velvet-chairs/).',
    ),
    'updates/zh/quiet-hours.mdx': update('静谧的阅览室终于来了', draft, '参见[后一条](/zh/updates/velvet-chairs/)。'),
    'updates/en/velvet-chairs.mdx': update('Velvet chairs arrive in June', later, 'They are soft to sit on.'),
    'updates/zh/velvet-chairs.mdx': update('丝绒椅子六月份就会运到', later, '椅子很软，坐着舒服。'),
    'pages/en/breakfast.mdx': page('Marmalade at breakfast', '.'),
    'pages/zh/breakfast.mdx': page('早餐有橘酱，欢迎读者品尝', '。'),
    'notes/lantern.json': `${JSON.stringify({
      order: 2,
      kind: 'wording',
      certainty: 'likely',
      draft: true,
      title: { en: 'Lantern light', zh: '灯笼的光' },
      text: { en: 'A Lantern is meant.', zh: '指的是灯笼。' },
      places: ['warm-rooms-p1'],
    })}\n`,
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(content, file), text);
  // What comes later is registered when it is written: on its day nobody may be there to do it.
  const tree = readTree(content);
  writeFileSync(join(content, 'registry.json'), formatRegistry(addNewIds(tree.registry?.data ?? {}, givenIds(tree))));
  const record = registerPublished(tree.published?.data, tree, today.TODAY);
  writeFileSync(join(content, 'published.json'), formatPublished(record));
}

let published: Snapshot;
let output: string;
let server: ChildProcess | undefined;
let origin: string;

/** `npm run preview`, until it says where it serves. */
async function startPreview(): Promise<string> {
  server = spawn(process.execPath, ['scripts/preview.ts', '--lang', 'en'], {
    env: {
      ...process.env,
      ...today,
      NODE_ENV: 'production',
      CONTENT_DIR: content,
      OUT_DIR: site.out,
      PREVIEW_DIR: preview,
      PORT: '0',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const chunk of server.stdout ?? []) {
    const found = /http:\/\/localhost:\d+/.exec(String(chunk))?.[0];
    if (found) return found;
  }
  throw new Error('The preview was not served.');
}

beforeAll(async () => {
  writeUnpublished();
  const built = await site.build(content, today);
  if (built.status !== 0) throw new Error(built.output);
  output = built.output;
  published = snapshot(site.out);
  origin = await startPreview();
});
afterAll(async () => {
  if (server?.kill()) await once(server, 'exit');
  site.remove();
});

const get = async (path: string) => parseHTML(await (await fetch(origin + path)).text()).document;
const texts = (document: Document, selector: string) => [...document.querySelectorAll(selector)].map(textOf);

describe('the published site', () => {
  test('holds nothing of what is a draft or comes later', () => {
    const found = [...published].flatMap(([path, bytes]) =>
      secrets.filter((word) => bytes.toString('utf8').includes(word)).map((word) => `${path}: ${word}`),
    );
    expect(found).toEqual([]);
    const names = [...published.keys()].filter((path) => /quiet-hours|velvet|breakfast|lantern/.test(path));
    expect(names).toEqual([]);
  });

  test('is the same, byte for byte, as if they were not there at all, whatever day it is', async () => {
    const { status } = await site.build(plain, { TODAY: '2031-01-01' });
    expect(status).toBe(0);
    expect(isSame(snapshot(site.out), published)).toBe(true);
  });

  test('has no web form, which a build makes only if it is told to', () => {
    const ofForm = [...published.keys()].filter((path) => /^admin\/|^_astro\/.*(?:heic|material-symbols)/.test(path));
    expect(ofForm).toEqual([]);
  });

  test('names what it leaves out, with the day', () => {
    expect(output).toContain('Left out as a draft: updates/en/quiet-hours.mdx');
    expect(output).toContain('Left out until 2025-06-16 (today is 2025-06-15): updates/en/velvet-chairs.mdx');
    expect(output).toContain('Left out as a draft: pages/en/breakfast.mdx');
    expect(output).toContain('Left out as a draft: notes/lantern.json');
  });

  test('says nowhere that it is a preview, and may be indexed', () => {
    const pages = [...published].filter(
      ([path]) => path.endsWith('.html') && !/^(?:embed|en\/simple|zh\/simple)\/|\b404\b/.test(path),
    );
    const marked = pages.filter(([, bytes]) => /preview-banner|noindex/.test(bytes.toString('utf8')));
    expect(marked.map(([path]) => path)).toEqual([]);
    expect(published.get('robots.txt')?.toString()).toContain('Allow: /');
  });
});

describe('the preview', () => {
  const marks: Record<Language, { draft: string; later: string; page: string; note: string; banner: string }> = {
    en: {
      draft: '[Draft] Quietude in the reading room',
      later: '[Not before 16 June 2025] Velvet chairs arrive in June',
      page: '[Draft] Marmalade at breakfast',
      note: '[Draft] Lantern light',
      banner: 'Preview, not the published site.',
    },
    zh: {
      draft: '【草稿】静谧的阅览室终于来了',
      later: '【2025年6月16日起发布】丝绒椅子六月份就会运到',
      page: '【草稿】早餐有橘酱，欢迎读者品尝',
      note: '【草稿】灯笼的光',
      banner: '预览版，并非正式发布的网站。',
    },
  };

  test.for(languages)('shows a draft with a mark in its heading and its title: %s', async (language) => {
    const document = await get(`/${language}/updates/quiet-hours/`);
    expect(texts(document, 'h1')).toEqual([marks[language].draft]);
    expect(document.title).toContain(marks[language].draft);
    expect(texts(await get(`/${language}/breakfast/`), 'h1')).toEqual([marks[language].page]);
  });

  test.for(languages)('shows what comes later with its day: %s', async (language) => {
    expect(texts(await get(`/${language}/updates/velvet-chairs/`), 'h1')).toEqual([marks[language].later]);
  });

  test.for(languages)('marks every entry of every list: %s', async (language) => {
    const { draft, later } = marks[language];
    const lists = [
      '',
      'updates/',
      'tasks/longer-hours/',
      'indicators/open-hours/',
      'sources/',
      'sources/council-report-2024/',
    ];
    for (const list of lists) {
      const links = texts(await get(`/${language}/${list}`), 'main a');
      expect(links, list).toContain(draft);
      expect(links, list).toContain(later);
    }
  });

  test.for(languages)('marks them in the list of changes and in its feed: %s', async (language) => {
    const { draft, later } = marks[language];
    const list = textOf((await get(`/${language}/changes/`)).querySelector('main'));
    const feed = await (await fetch(`${origin}/${language}/feeds/changes.json`)).text();
    for (const words of [list, feed]) expect([draft, later].filter((mark) => !words.includes(mark))).toEqual([]);
  });

  test.for(languages)('marks a note on the page of notes and beside its words: %s', async (language) => {
    expect(texts(await get(`/${language}/notes/`), '.note-entry h3')).toContain(marks[language].note);
    expect(texts(await get(`/${language}/tasks/warm-rooms/`), '.note b')).toContain(marks[language].note);
  });

  test.for(languages)('says on every page that it is a preview, and may not be indexed: %s', async (language) => {
    const pages = [...snapshot(preview)].filter(([path]) => path.endsWith('.html'));
    const bare = pages
      .filter(([path]) => path.startsWith(`${language}/`) || !path.includes('/'))
      .filter(([, bytes]) => {
        const { document } = parseHTML(bytes.toString('utf8'));
        const banners = texts(document, '.preview-banner strong');
        return (
          !banners.includes(marks[language].banner) || !document.querySelector('meta[name=robots][content=noindex]')
        );
      });
    expect(bare.map(([path]) => path)).toEqual([]);
    expect(pages.length).toBeGreaterThan(20);
    expect(await (await fetch(`${origin}/robots.txt`)).text()).toBe('User-agent: *\nDisallow: /\n');
  });

  test('does not touch the published site', () => {
    expect(isSame(snapshot(site.out), published)).toBe(true);
  });
});

test.runIf(process.env['FULL'] === '1')('what comes later is published on its day', async () => {
  const { status } = await site.build(content, { TODAY: '2025-06-16' });
  expect(status).toBe(0);
  const found = snapshot(site.out);
  expect(found.has('en/updates/velvet-chairs/index.html')).toBe(true);
  expect(found.get('zh/index.html')?.toString()).toContain('丝绒椅子六月份就会运到');
  expect(found.has('en/updates/quiet-hours/index.html')).toBe(false);
});
