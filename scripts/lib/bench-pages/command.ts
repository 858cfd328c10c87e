import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { languages, type Text } from '../../../src/schemas/common.ts';
import { kindOfPage } from '../budgets/kind-of-page.ts';
import { serveCompressed } from '../compressed-server.ts';
import { contentFolder, readTree } from '../content.ts';
import { countAsked } from '../count-asked.ts';
import { kindsAsked } from '../kinds-asked.ts';
import { outlineOf, type PageKind } from '../page-kinds.ts';
import type { Command } from '../run-command.ts';
import { builtFolder } from '../server.ts';
import { withBrowser } from '../site-browser.ts';
import { formatTable } from '../table.ts';
import { barePage } from './bare-page.ts';
import { comparePair, type Compared, type Pair } from './compare.ts';

const help: Text = {
  en: `npm run bench:pages [-- OPTIONS]

Measures how soon pages of the built site are seen on a slow mobile network with a processor four times slower, each
against a bare page with the same words in the same run: first paint, largest paint, time blocked by long tasks.
Home, a chapter, the longest task, an indicator and a text, in both languages. Medians in milliseconds, and ratios.

  --only PAGES      other kinds of page, with commas between them: home,task
  --times COUNT     how often each is visited; 5 without it
  --next            not a first visit: styles and scripts were fetched by an earlier page`,
  zh: `npm run bench:pages [-- 选项]

在低速移动网络和四倍降速的处理器下，测量已生成网站的页面多久可见，并在同一轮中与文字相同的纯文本页对照：首次绘制、
最大内容绘制、长任务阻塞时间。测量首页、一章、最长的任务、一个指标和一篇文字，中英文各一。给出中位数（毫秒）和倍数。

  --only 页面       改测其他类别的页面，以逗号分隔：home,task
  --times 次数      每页访问几次；不写时为5次
  --next            非首次访问：样式和脚本已由先前的页面取得`,
};

/** The kinds that are measured unless others are asked for: those that are read, and the front page. */
function usualKinds(): PageKind[] {
  const outline = outlineOf(readTree(contentFolder()));
  const kinds = kindsAsked(undefined);
  const text = kinds.find(({ path }) => kindOfPage(`/en/${path}`, outline)?.kind === 'text');
  return kinds.filter((kind) => kind === text || ['home', 'chapter', 'task', 'indicator'].includes(kind.name));
}

const heads = ['page', 'bare FCP', 'FCP', 'ratio', 'bare LCP', 'LCP', 'ratio', 'bare TBT', 'TBT', 'longest task'];

const ratio = (one: number, other: number): string => (one / other).toFixed(2);

const row = ({ name, page, bare }: Compared): (string | number)[] => [
  name,
  Math.round(bare.paint),
  Math.round(page.paint),
  ratio(page.paint, bare.paint),
  Math.round(bare.largest),
  Math.round(page.largest),
  ratio(page.largest, bare.largest),
  Math.round(bare.blocked),
  Math.round(page.blocked),
  Math.round(page.longest),
];

/** The pages asked for with their bare pages. */
async function makePairs(kinds: readonly PageKind[]): Promise<{ name: string; path: string; bare: string }[]> {
  const paths = kinds.flatMap(({ name, path }) =>
    languages.map((language) => ({ name: `${name} ${language}`, path: `/${language}/${path}` })),
  );
  return Promise.all(
    paths.map(async ({ name, path }) => {
      const html = await readFile(join(builtFolder(), path, 'index.html'), 'utf8');
      return { name, path, bare: barePage(html) };
    }),
  );
}

/** Measures pairs one after the other and prints the table. */
async function measure(browser: Browser, pairs: readonly Pair[], count: number): Promise<Text> {
  const compared: Compared[] = [];
  for (const pair of pairs) compared.push(await comparePair(browser, pair, count));
  console.log(formatTable([heads, ...compared.map(row)]));
  return { en: `Medians of ${count} visits each.`, zh: `各访问${count}次的中位数。` };
}

/** `npm run bench:pages`. */
export const benchPagesCommand: Command = {
  help,
  options: { only: { type: 'string' }, times: { type: 'string' }, next: { type: 'boolean' } },
  words: [0, 0],
  run: async (_words, _language, options) => {
    const kinds = options['only'] ? kindsAsked(options['only']) : usualKinds();
    const count = countAsked('--times', options['times'], 5);
    const made = await makePairs(kinds);
    const server = await serveCompressed(builtFolder(), new Map(made.map(({ path, bare }) => [`/bare${path}`, bare])));
    const { origin } = server;
    const before = options['next'] ? { before: `${origin}/en/search/` } : {};
    const pairs = made.map(({ name, path }) => ({
      name,
      page: `${origin}${path}`,
      bare: `${origin}/bare${path}`,
      ...before,
    }));
    try {
      return await withBrowser((browser) => measure(browser, pairs, count));
    } finally {
      await server.close();
    }
  },
};
