/**
 * `npm run search:bench`: what a search on the built site costs in a real browser, cold and warm, and how the index
 * grows with the plan. Bytes are as a host with Brotli sends them; times are of the machine it runs on.
 */
import { chromium } from 'playwright-core';
import { browserArguments, findBrowser, isRoot } from './lib/browser.ts';
import { coldSearch, warmSearches } from './lib/search/bench-browser.ts';
import { weighGrowth } from './lib/search/bench-growth.ts';
import { wordsToSearch } from './lib/search/bench-words.ts';
import { median } from './lib/search/numbers.ts';
import { builtFolder, serveSite } from './lib/server.ts';

/** How many words are searched for in a language, and the sizes of made-up plans in units: 1,000, 10,000 and 18,000 pages. */
const [words, sizes] = [20, [565, 5620, 10_000]];

const row = (...cells: readonly (string | number)[]) =>
  console.log(cells.map((cell) => String(cell).padStart(11)).join(' '));
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const spread = (numbers: readonly number[]) => `${Math.round(median(numbers))}–${Math.round(Math.max(...numbers))}`;

const server = await serveSite(builtFolder());
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments(isRoot()) });
console.log('In the browser, over 20 words a language, each typed key by key: median–most');
row('language', 'cold kB', 'requests', 'cold ms', 'warm ms');
for (const language of ['en', 'zh']) {
  const address = `${server.origin}/${language}/search/`;
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
await browser.close();
await server.close();

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
