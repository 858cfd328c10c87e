/** `npm run measure`: counts what the content holds and what the last build made of it. */
import { readdirSync } from 'node:fs';
import { contentFolder, readTree } from './lib/content.ts';
import { builtFolder } from './lib/server.ts';
import { buildOutline } from '../src/domain/outline.ts';
import { statusKinds, countStatuses, decideStatus } from '../src/domain/status.ts';

const tree = readTree(contentFolder());
const outline = buildOutline(tree.outline.entries.map(({ data }) => data));
const idsIn = (language: 'en' | 'zh') =>
  [...tree.texts[language].values()].flatMap(({ blocks }) => blocks.map(({ id }) => id));
const chinese = new Set(idsIn('zh'));
const english = idsIn('en');
const indicators = tree.indicators.entries.map(({ id, data }) => ({ ...data, id }));
const start = tree.site?.data.period.start ?? 0;
const counts = countStatuses(indicators.map((indicator) => decideStatus(indicator, start)));
const pages = readdirSync(builtFolder(), { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.html'),
);

const figures: readonly (readonly [string, number])[] = [
  ['units of the plan', outline.all.length],
  ['tasks', outline.tasks.length],
  ['paragraphs', english.length],
  ['paragraphs with a Chinese pair', english.filter((id) => chinese.has(id)).length],
  ['indicators', indicators.length],
  ['indicators with an observation', indicators.filter(({ observations }) => observations.length > 0).length],
  ['indicators without one', indicators.filter(({ observations }) => observations.length === 0).length],
  ['observations', indicators.flatMap(({ observations }) => observations).length],
  ...statusKinds.map((kind) => [`status ${kind}`, counts[kind]] as const),
  ['sources', tree.sources.entries.length],
  ['notes on the text', tree.notes.entries.length],
  ['updates', tree.updates.en.entries.length],
  ['ids in the registry', Object.keys(tree.registry?.data ?? {}).length],
  ['pages built', pages.length],
];

for (const [name, figure] of figures) console.log(`${name}: ${figure}`);
