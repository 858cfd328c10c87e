import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractFromJson } from '@extractus/feed-extractor';
import { csvParse } from 'd3-dsv';
import { DOMParser } from 'linkedom';
import RssParser from 'rss-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languageTags } from '../src/i18n/index.ts';
import { languages } from '../src/schemas/common.ts';
import { pageFile, readPage, textOf } from './lib/site.ts';
import { tellHistory } from './lib/told-history.ts';

const address = 'https://library.example';

let room: string;
let built: string;
beforeAll(() => {
  room = mkdtempSync(join(tmpdir(), 'history-'));
  built = join(room, 'dist');
  tellHistory(join(room, 'content'));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: {
      ...process.env,
      CONTENT_DIR: join(room, 'content'),
      OUT_DIR: built,
      SITE_ADDRESS: address,
      NODE_ENV: 'production',
    },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The plan with a history was not built.\n${stdout}\n${stderr}`);
}, 120_000);
afterAll(() => rmSync(room, { recursive: true, force: true }));

const page = (path: string) => readPage(path, built);
const words = (path: string, selector: string) => textOf(page(path).querySelector(selector));
const read = (path: string) => readFileSync(join(built, path), 'utf8');
const linkOf = (path: string, selector: string, name = 'href') =>
  page(path).querySelector(selector)?.getAttribute(name);

describe('a figure that was corrected', () => {
  test.for([
    [
      'en',
      'Until 30 March 2025: 9 circles. Reason for the change: Three circles had been left out.',
      'It was withdrawn on 20 February 2025. Reason: The report was misread.',
    ],
    ['zh', '2025年3月30日前为9个。更正原因：原漏计3个小组。', '曾于2025年2月20日撤下。原因：报告读数有误。'],
  ])('stands in the table with what it was, and why (%s)', ([language, ...history]) => {
    const row = words(`/${language}/indicators/circles/`, '#rc-2024');
    for (const sentence of history) expect(row).toContain(sentence);
    expect(row).toMatch(/12/);
  });

  test('says in the file when it was changed', () => {
    const rows = csvParse(read('data/indicators/circles.csv'));
    expect(rows.map(({ id, changed, withdrawn }) => [id, changed, withdrawn])).toEqual([
      ['rc-2021', '', ''],
      ['rc-2022', '', ''],
      ['rc-2024', '2025-03-30', ''],
    ]);
  });
});

describe('a figure that is withdrawn', () => {
  test.for([
    [
      'en',
      'Withdrawn 30 hours',
      'Withdrawn on 31 March 2025 while it is being corrected. Reason: The council checks it.',
    ],
    ['zh', '已撤下 30小时', '2025年3月31日撤下，正在更正。原因：村委会正在核实。'],
  ])('stands struck out in the table, with day and reason (%s)', ([language, value, sentence]) => {
    const row = words(`/${language}/indicators/open-hours/`, '#oh-2022').replaceAll('\u00a0', ' ');
    expect(row).toContain(value);
    expect(row).toContain(sentence);
    expect(linkOf(`/${language}/indicators/open-hours/`, '#oh-2022 s data', 'value')).toBe('30');
  });

  test('is not in the line', () => {
    const marks = [...page('/en/indicators/open-hours/').querySelectorAll('.chart-picture [data-observation]')];
    expect(marks.map((mark) => mark.getAttribute('data-observation'))).toEqual([
      'baseline',
      'oh-2021',
      'oh-2023',
      'oh-2024',
    ]);
  });

  test('is said to be withdrawn beside its source', () => {
    expect(words('/en/sources/council-report-2022/', 'main')).toMatch(/30\shours \(withdrawn\)/);
  });

  test('stays in the files, with the day', () => {
    expect(csvParse(read('data/indicators/open-hours.csv'))[1]).toMatchObject({ value: '30', withdrawn: '2025-03-31' });
    expect(read('data/progress.json')).toContain('"withdrawn": "2025-03-31"');
  });

  test.runIf(spawnSync('python3', ['--version']).status === 0)('does not decide for outsiders either', () => {
    const { status, stdout } = spawnSync('python3', [join(built, 'data/verify.py')], { encoding: 'utf8' });
    expect(stdout).toContain('3 targets worked out, 0 differences');
    expect(status).toBe(0);
  });
});

describe('what changed last', () => {
  test.for([
    [
      '/en/indicators/circles/',
      'Latest change (1 April 2025, Status changed): Reading circles: from “No published figure for 2024” to “Target met”',
    ],
    [
      '/zh/indicators/circles/',
      '最近变动（2025年4月1日，判断结果变化）：读书小组：由“未查到2024年公开数据”变为“目标已达到”',
    ],
    [
      '/en/tasks/warm-rooms/',
      'Latest change (31 March 2025, Moved or withdrawn): “Heat of the rooms” is now “Warmth of the rooms”',
    ],
    ['/zh/tasks/longer-hours/', '最近变动（2025年3月31日，撤下数据）：开放时间，2022年：30小时，更正期间撤下'],
  ])('stands in a line at the top: %s', ([path = '', line]) => {
    expect(words(path, '.latest-change').replaceAll('\u00a0', ' ')).toBe(line);
  });

  test('is not said where nothing changed', () => {
    expect(page('/en/tasks/column-1/').querySelector('.latest-change')).toBeNull();
    expect(words('/en/tasks/column-1/', '[aria-labelledby=changes]')).toContain('Nothing has changed');
  });
});

describe('the day of the last change', () => {
  const dayOf = (path: string) => linkOf(path, 'meta[property="article:modified_time"]', 'content');
  const noteReworded = '2025-03-30';

  test.for(languages)('of a part of the plan is also that of a note beside words of no task (%s)', (language) => {
    for (const part of ['opening-words', 'aims']) {
      expect(dayOf(`/${language}/plan/${part}/`), part).toBe(noteReworded);
      const article = page(`/${language}/plan/${part}/`).querySelector('script[type="application/ld+json"]');
      expect(textOf(article), part).toContain(`"dateModified":"${noteReworded}"`);
    }
  });
});

describe('the page of all changes', () => {
  test.for(languages)('has each under its day, with its reason (%s)', (language) => {
    const days = [...page(`/${language}/changes/`).querySelectorAll('h2 time')];
    expect(days.map((day) => day.getAttribute('datetime'))).toEqual([
      '2025-04-01',
      '2025-03-31',
      '2025-03-30',
      '2025-03-01',
      '2025-02-20',
    ]);
    expect(page(`/${language}/changes/`).querySelectorAll('.change-list .remark').length).toBeGreaterThan(8);
  });

  test('says when the record began', () => {
    expect(words('/en/changes/', '.page-head')).toContain('begins on 15 January 2025, with 6 figures');
  });

  test.for(languages)('is linked from the foot of every page (%s)', (language) => {
    expect(linkOf(`/${language}/tasks/column-1/`, `.site-foot a[href="/${language}/changes/"]`)).toBeTruthy();
  });
});

describe('the old address', () => {
  test.for([
    ['en', 'Heat of the rooms', 'Since 31 March 2025 this page stands elsewhere.', 'A clearer name.'],
    ['zh', '房间温度', '自2025年3月31日起，本页内容移至他处。', '名称更清楚。'],
  ])('of something renamed says so and leads on (%s)', ([language, title, lead, reason]) => {
    const path = `/${language}/indicators/room-heat/`;
    expect(words(path, 'h1')).toBe(title);
    expect(words(path, '.lead')).toBe(lead);
    expect(words(path, '.page-head')).toContain(reason);
    expect(linkOf(path, `main a[href="/${language}/indicators/warmth/"]`)).toBeTruthy();
    expect(linkOf(path, 'link[rel=canonical]')).toBe(`${address}/${language}/indicators/warmth/`);
    expect(linkOf(path, 'meta[name=robots]', 'content')).toBe('noindex');
  });

  test.for([
    ['en', 'This page was withdrawn on 31 March 2025. Nothing stands in its place.', 'It was closed again.'],
    ['zh', '本页已于2025年3月31日撤下，无替代内容。', '后又关闭。'],
  ])('of something withdrawn says so (%s)', ([language, lead, reason]) => {
    const path = `/${language}/updates/open-on-sundays/`;
    expect(words(path, '.lead')).toBe(lead);
    expect(words(path, '.page-head')).toContain(reason);
    expect(linkOf(path, 'link[rel=canonical]')).toBe(`${address}${path}`);
    expect(linkOf(path, 'meta[name=robots]', 'content')).toBe('noindex');
  });

  test('is not offered to search engines, the new one is', () => {
    const sitemap = read('sitemap-0.xml');
    expect(sitemap).not.toMatch(/room-heat|open-on-sundays/);
    expect(sitemap).toContain(`${address}/zh/indicators/warmth/`);
  });

  test('is not found by the search of the site', () => {
    expect(page('/en/indicators/room-heat/').querySelector('[data-pagefind-body]')).toBeNull();
  });

  const lines = () =>
    read('_redirects')
      .split('\n')
      .filter((line) => line.endsWith(' 301'));

  test('is listed for hosts that can lead on by themselves', () => {
    expect(lines()).toEqual([
      '/en/indicators/room-heat/ /en/indicators/warmth/ 301',
      '/zh/indicators/room-heat/ /zh/indicators/warmth/ 301',
      '/data/indicators/room-heat.csv /data/indicators/warmth.csv 301',
      '/data/indicators/room-heat.excel.csv /data/indicators/warmth.excel.csv 301',
      '/data/indicators/room-heat.json /data/indicators/warmth.json 301',
    ]);
  });

  test('leads there to what was built', () => {
    for (const line of lines()) expect(existsSync(pageFile(line.split(' ')[1] ?? '', built)), line).toBe(true);
  });
});

/** The paths of all feeds with an ending. */
const feedsOf = (ending: string) =>
  languages.flatMap((language) =>
    readdirSync(join(built, language, 'feeds'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(ending))
      .map((name) => `/${language}/feeds/${name}`),
  );

const fileOf = (url: string) => pageFile(new URL(url).pathname, built);

interface JsonFeed {
  version: string;
  title: string;
  language: string;
  home_page_url: string;
  feed_url: string;
  authors: { name: string; url: string }[];
  items: { id: string; url: string; title: string; content_text: string; date_published: string }[];
}

const jsonFeed = (path: string) => JSON.parse(read(path)) as JsonFeed;

const atomFeed = (path: string) => new DOMParser().parseFromString(read(path), 'text/xml');

const idsIn = (path: string) =>
  [...atomFeed(path).querySelectorAll('entry > id')].map(({ textContent }) => textContent);

describe('feeds', () => {
  test('are there for the site, each field, each task and each indicator', () => {
    const paths = ['changes', 'fields/reading', 'fields/building', 'tasks/warm-rooms', 'indicators/circles'];
    for (const path of paths) {
      expect(feedsOf('.atom')).toContain(`/en/feeds/${path}.atom`);
      expect(feedsOf('.json')).toContain(`/zh/feeds/${path}.json`);
    }
    expect(feedsOf('.atom')).toHaveLength(feedsOf('.json').length);
  });

  test('have one id for each change, which names site, day and record', () => {
    expect(idsIn('/en/feeds/changes.atom')).toEqual([
      'tag:library.example,2025-04-01:en/status/circles/2',
      'tag:library.example,2025-03-31:en/figure/oh-2022/withdrawn/2025-03-31',
      'tag:library.example,2025-03-31:en/moved/open-on-sundays',
      'tag:library.example,2025-03-31:en/moved/room-heat',
      'tag:library.example,2025-03-30:en/figure/rc-2024/revised/1',
      'tag:library.example,2025-03-30:en/note/night-shift/revised/1',
      'tag:library.example,2025-03-01:en/status/circles/1',
      'tag:library.example,2025-03-01:en/figure/rc-2022',
      'tag:library.example,2025-02-20:en/figure/rc-2024/withdrawn/2025-02-20',
    ]);
    expect(jsonFeed('/en/feeds/changes.json').items.map(({ id }) => id)).toEqual(idsIn('/en/feeds/changes.atom'));
  });

  test('of a part tell of that part only', () => {
    expect(idsIn('/zh/feeds/indicators/open-hours.atom')).toEqual([
      'tag:library.example,2025-03-31:zh/figure/oh-2022/withdrawn/2025-03-31',
    ]);
    expect(idsIn('/zh/feeds/tasks/column-1.atom')).toEqual([]);
  });

  test('of something that is gone tell where it is', () => {
    expect(idsIn('/en/feeds/indicators/room-heat.atom')).toEqual(['tag:library.example,2025-03-31:en/moved/room-heat']);
  });

  test('in Atom are read by a reader that is not ours', async () => {
    for (const path of feedsOf('.atom')) {
      const feed = await new RssParser().parseString(read(path));
      expect(feed.feedUrl, path).toBe(address + path);
      expect(feed.title, path).toMatch(/: what changed$|：变动记录$/);
      for (const item of feed.items) {
        expect(existsSync(fileOf(item.link ?? '')), item.link).toBe(true);
        expect(item.title?.length, path).toBeGreaterThan(5);
        expect(item.isoDate, path).toMatch(/^2025-0[234]-\d\dT00:00:00.000Z$/);
      }
    }
  });

  test('in Atom have all that the standard asks for', () => {
    for (const path of feedsOf('.atom')) {
      const document = atomFeed(path);
      const feed = document.querySelector('feed');
      expect(feed?.getAttribute('xml:lang'), path).toBe(languageTags[path.startsWith('/zh') ? 'zh' : 'en']);
      for (const name of ['id', 'title', 'updated', 'author > name', 'link[rel=self]', 'link[rel=alternate]']) {
        expect(document.querySelectorAll(`feed > ${name}`), `${path} ${name}`).toHaveLength(1);
      }
      for (const entry of document.querySelectorAll('entry')) {
        for (const name of ['id', 'title', 'updated', 'link[rel=alternate]', 'content'])
          expect(entry.querySelectorAll(name), `${path} ${name}`).toHaveLength(1);
      }
      const times = [...document.querySelectorAll('entry > updated')].map(({ textContent }) => textContent);
      expect(times, path).toEqual(times.toSorted().toReversed());
      if (times[0]) expect(textOf(document.querySelector('feed > updated')), path).toBe(times[0]);
    }
  });

  test('in JSON have all that the standard asks for, and are read by a reader that is not ours', () => {
    for (const path of feedsOf('.json')) {
      const feed = jsonFeed(path);
      expect(feed, path).toMatchObject({
        version: 'https://jsonfeed.org/version/1.1',
        feed_url: address + path,
        language: languageTags[path.startsWith('/zh') ? 'zh' : 'en'],
      });
      expect(existsSync(fileOf(feed.home_page_url)), path).toBe(true);
      for (const item of feed.items) {
        expect(Object.values(item).every(Boolean), path).toBe(true);
        expect(existsSync(fileOf(item.url)), item.url).toBe(true);
        expect(new Date(item.date_published).toISOString(), path).toBe(item.date_published);
      }
      const { title, entries } = extractFromJson(read(path));
      expect([title, entries?.length], path).toEqual([feed.title, feed.items.length]);
    }
  });

  test.for([
    ['/en/changes/', '/en/feeds/changes'],
    ['/zh/', '/zh/feeds/changes'],
    ['/en/updates/', '/en/feeds/changes'],
    ['/zh/tasks/warm-rooms/', '/zh/feeds/tasks/warm-rooms'],
    ['/en/indicators/circles/', '/en/feeds/indicators/circles'],
  ])('are named in the head of the page they are about: %s', ([path = '', feed]) => {
    const links = [...page(path).querySelectorAll('head link[rel=alternate][type^=application]')];
    expect(links.map((link) => [link.getAttribute('type'), link.getAttribute('href')])).toEqual([
      ['application/atom+xml', `${feed}.atom`],
      ['application/feed+json', `${feed}.json`],
    ]);
  });
});
