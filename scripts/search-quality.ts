/** `npm run search:quality`: holds what the search of the built site finds against its pages. `--help` says more. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languages } from '../src/schemas/common.ts';
import { runCommand, type Command } from './lib/run-command.ts';
import { openFromDisk } from './lib/search/from-disk.ts';
import { readOracle } from './lib/search/oracle.ts';
import { sample } from './lib/search/numbers.ts';
import { groupsOf, measure, type Quality } from './lib/search/quality.ts';

/** How many runs of each length are tried at the most. */
const runs = Number(process.env['RUNS'] ?? 1500);

/** Asks the search of one language, and prints what it found. @returns whether it found enough. */
async function askIn(language: string, folder: string): Promise<boolean> {
  let isGood = true;
  const engine = await openFromDisk(folder, language);
  const hrefs = await Promise.all(engine.facts.lengths.map(async (_, page) => (await engine.textOf(page)).href));
  const oracle = readOracle(await Promise.all(hrefs.map((href) => readFile(join(folder, href, 'index.html'), 'utf8'))));
  for (const group of groupsOf(oracle)) {
    const queries = group.group === 'word' ? group.queries : sample(group.queries, runs);
    const measured = await measure(engine, { ...group, queries });
    isGood &&= measured.recall >= 0.99 && measured.precision >= 0.98;
    tell(language, group.group, queries.length, measured);
  }
  return isGood;
}

function tell(language: string, group: string, queries: number, { recall, precision, faults }: Quality): void {
  console.log(
    [
      language.padEnd(8),
      group.padEnd(5),
      String(queries).padStart(7),
      recall.toFixed(4).padStart(7),
      precision.toFixed(4).padStart(9),
      String(faults.length).padStart(7),
    ].join('  '),
  );
  for (const { query, missed, wrong } of faults.slice(0, 5))
    console.log(`  ${query}: ${missed} missed, ${wrong} wrong`);
}

const command: Command = {
  help: {
    en: `npm run search:quality [-- FOLDER]

Asks the search of the site built in FOLDER (dist, if none is named) for every word and for at least 2,000 runs of Chinese
characters in each language, and holds what it finds against the pages. Ends with 1 if recall or precision are low. The
variable RUNS says how many runs of each length are tried at the most.`,
    zh: `npm run search:quality [-- 文件夹]

在指定文件夹（不写时为dist）中已生成的网站里，用每个词和每种语言至少2000个汉字串逐一搜索，与页面核对。查全率或查准率偏低的
以1结束。变量RUNS为每种长度的汉字串至多试多少个。`,
  },
  words: [0, 1],
  run: async ([folder = 'dist']) => {
    console.log('language  query  queries  recall  precision  faults');
    const areGood: boolean[] = [];
    for (const language of languages) areGood.push(await askIn(language, folder));
    return areGood.every(Boolean) ? 0 : 1;
  },
};
process.exitCode = await runCommand(command, process.argv.slice(2), process.env);
