/** `npm run search:bench`: what a search on the built site costs, and how the index grows. `--help` says more. */
import type { Browser } from 'playwright-core';
import { languages } from '../src/schemas/common.ts';
import { runCommand, type Command } from './lib/run-command.ts';
import { coldSearch, warmSearches } from './lib/search/bench-browser.ts';
import { weighGrowth } from './lib/search/bench-growth.ts';
import { wordsToSearch } from './lib/search/bench-words.ts';
import { median } from './lib/search/numbers.ts';
import { builtFolder } from './lib/server.ts';
import { withBrowser, withSite } from './lib/site-browser.ts';

/** How many words are searched for in a language, and the sizes of made-up plans in units: 1,000, 10,000 and 18,000 pages. */
const [words, sizes] = [20, [565, 5620, 10_000]];

const row = (...cells: readonly (string | number)[]) =>
  console.log(cells.map((cell) => String(cell).padStart(11)).join(' '));
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const spread = (numbers: readonly number[]) => `${Math.round(median(numbers))}–${Math.round(Math.max(...numbers))}`;

/** Searches in a real browser, and prints what that costs. */
async function measureSearches(browser: Browser, origin: string): Promise<void> {
  console.log('In the browser, over 20 words a language, each typed key by key: median–most');
  row('language', 'cold kB', 'requests', 'cold ms', 'warm ms');
  for (const language of languages) {
    const address = `${origin}/${language}/search/`;
    const asked = await wordsToSearch(builtFolder(), language, words);
    const costs = [];
    for (const { word, results } of asked) costs.push(await coldSearch(browser, address, word, results));
    const warm = await warmSearches(
      browser,
      address,
      asked.map(({ word }) => word),
    );
    const bytes = costs.map((cost) => cost.bytes);
    row(
      language,
      `${kilobytes(median(bytes))}–${kilobytes(Math.max(...bytes))}`,
      spread(costs.map(({ requests }) => requests)),
      spread(costs.map(({ delay }) => delay)),
      spread(warm),
    );
  }
}

/** Makes indexes of made-up plans, and prints how they grow. */
async function measureGrowth(): Promise<void> {
  console.log('\nThe index of made-up plans, and the bytes of a first search with five results');
  row('units', 'language', 'pages', 'index kB', 'pieces', 'median kB', 'most kB', 'to 250 kB');
  for (const size of sizes) {
    for (const { language, pages, indexBytes, pieces, firstQueries } of await weighGrowth(size)) {
      const light = firstQueries.filter((bytes) => bytes <= 250_000).length;
      const [middle, most] = [median(firstQueries), Math.max(...firstQueries)];
      row(
        size,
        language,
        pages,
        kilobytes(indexBytes),
        pieces,
        kilobytes(middle),
        kilobytes(most),
        `${light} of ${firstQueries.length}`,
      );
    }
  }
}

const command: Command = {
  help: {
    en: `npm run search:bench

Measures what a search on the built site costs in a real browser, cold and warm, and how the index grows with the plan.
Bytes are as a host with Brotli sends them; times are of the machine it runs on.`,
    zh: `npm run search:bench

在真实浏览器中测量已生成网站的搜索开销（首次和后续），以及索引随规划规模的增长。字节数按Brotli压缩计，时间因机器而异。`,
  },
  words: [0, 0],
  run: async () => {
    await withSite((origin) => withBrowser((browser) => measureSearches(browser, origin)));
    await measureGrowth();
    return 0;
  },
};
process.exitCode = await runCommand(command, process.argv.slice(2), process.env);
