/** `npm run measure`: counts what the content holds and what the last build made of it. `--help` says more. */
import { readdirSync } from 'node:fs';
import { countNumbers } from './lib/checks/numbers.ts';
import { contentFolder, readTree } from './lib/content.ts';
import { measureSummaries } from './lib/measure-summaries.ts';
import { runCommand, type Command } from './lib/run-command.ts';
import { builtFolder } from './lib/server.ts';
import { buildOutline } from '../src/domain/outline.ts';
import { languages } from '../src/schemas/common.ts';
import { statusKinds, countStatuses, decideStatus } from '../src/domain/status.ts';

/** What is counted, in the order in which it is printed. */
function figures(): readonly (readonly [string, number])[] {
  const tree = readTree(contentFolder());
  const outline = buildOutline(tree.outline.entries.map(({ data }) => data));
  const idsIn = (language: 'en' | 'zh') =>
    [...tree.texts[language].values()].flatMap(({ blocks }) => blocks.map(({ id }) => id));
  const chinese = new Set(idsIn('zh'));
  const english = idsIn('en');
  const indicators = tree.indicators.entries.map(({ id, data }) => ({ ...data, id }));
  const start = tree.site?.data.period.start ?? 0;
  const inTable = indicators.filter(({ origin }) => origin === 'table');
  const tableCounts = countStatuses(inTable.map((indicator) => decideStatus(indicator, start)));
  const counts = countStatuses(indicators.map((indicator) => decideStatus(indicator, start)));
  const pages = readdirSync(builtFolder(), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );

  return [
    ['units of the plan', outline.all.length],
    ['tasks', outline.tasks.length],
    ['paragraphs', english.length],
    ['paragraphs with a Chinese pair', english.filter((id) => chinese.has(id)).length],
    ['indicators', indicators.length],
    ['indicators with an observation', indicators.filter(({ observations }) => observations.length > 0).length],
    ['indicators without one', indicators.filter(({ observations }) => observations.length === 0).length],
    ['observations', indicators.flatMap(({ observations }) => observations).length],
    ['indicators of the target table', inTable.length],
    ['indicators of the text', indicators.length - inTable.length],
    ...statusKinds.map((kind) => [`status ${kind}, target table`, tableCounts[kind]] as const),
    ...statusKinds.map((kind) => [`status ${kind}, all`, counts[kind]] as const),
    ...languages.flatMap((language) =>
      Object.entries(countNumbers(tree, language)).map(
        ([kind, count]) => [`numbers ${kind}, ${language}`, count] as const,
      ),
    ),
    ...measureSummaries(tree),
    ['sources', tree.sources.entries.length],
    ['notes on the text', tree.notes.entries.length],
    ['updates', tree.updates.en.entries.length],
    ['ids in the registry', Object.keys(tree.registry?.data ?? {}).length],
    ['pages built', pages.length],
  ];
}

const command: Command = {
  help: {
    en: `npm run measure

Counts what the content holds and what the last build made of it.`,
    zh: `npm run measure

统计内容的规模和最近一次生成的页面数。`,
  },
  words: [0, 0],
  run: () => {
    for (const [name, figure] of figures()) console.log(`${name}: ${figure}`);
    return 0;
  },
};
process.exitCode = await runCommand(command, process.argv.slice(2), process.env);
