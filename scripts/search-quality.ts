/**
 * `npm run search:quality`: asks the search of the built site for every word and for at least 2,000 runs of Chinese
 * characters in each language, and holds what it finds against the pages. Exits with 1 if recall or precision are low.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openFromDisk } from './lib/search/from-disk.ts';
import { readOracle } from './lib/search/oracle.ts';
import { sample } from './lib/search/numbers.ts';
import { groupsOf, measure } from './lib/search/quality.ts';

/** How many runs of each length are tried at the most. */
const runs = Number(process.env['RUNS'] ?? 1500);

const folder = process.argv[2] ?? 'dist';
let isGood = true;
console.log('language  query  queries  recall  precision  faults');
for (const language of ['en', 'zh']) {
  const engine = await openFromDisk(folder, language);
  const hrefs = await Promise.all(engine.facts.lengths.map(async (_, page) => (await engine.textOf(page)).href));
  const oracle = readOracle(await Promise.all(hrefs.map((href) => readFile(join(folder, href, 'index.html'), 'utf8'))));
  for (const group of groupsOf(oracle)) {
    const queries = group.group === 'word' ? group.queries : sample(group.queries, runs);
    const { recall, precision, faults } = await measure(engine, { ...group, queries });
    isGood &&= recall >= 0.99 && precision >= 0.98;
    console.log(
      [
        language.padEnd(8),
        group.group.padEnd(5),
        String(queries.length).padStart(7),
        recall.toFixed(4).padStart(7),
        precision.toFixed(4).padStart(9),
        String(faults.length).padStart(7),
      ].join('  '),
    );
    for (const { query, missed, wrong } of faults.slice(0, 5))
      console.log(`  ${query}: ${missed} missed, ${wrong} wrong`);
  }
}
process.exitCode = isGood ? 0 : 1;
