/**
 * `npm run register [-- --day 2026-11-25]`: adds what is new in the content to the registry of ids and to the record of
 * what was published since when. It removes and changes nothing. The day is today's, unless told otherwise.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder, readTree } from './lib/content.ts';
import { commandDay } from './lib/day.ts';
import { givenIds } from './lib/given-ids.ts';
import { addNewIds, formatRegistry } from './lib/register.ts';
import { countRecord, formatPublished, registerPublished } from './lib/register-published.ts';
import { siteDay } from './lib/site-day.ts';

const root = contentFolder();
const tree = readTree(root);
const day = commandDay(process.argv.slice(2), siteDay(tree));
const broken = ['registry.json', 'published.json'].find((name) => tree.problems.some(({ file }) => file === name));
if (broken) {
  throw new Error(`${root}/${broken} cannot be read. Run "npm run check" to see why; nothing was changed.`);
}
const before = { ids: tree.registry?.data ?? {}, record: tree.published?.data };
const ids = addNewIds(before.ids, givenIds(tree));
const record = registerPublished(before.record, tree, day);
writeFileSync(join(root, 'registry.json'), formatRegistry(ids));
writeFileSync(join(root, 'published.json'), formatPublished(record));

const count = Object.keys(ids).length;
console.log(`${count - Object.keys(before.ids).length} new, ${count} ids in ${root}/registry.json.`);
const entries = countRecord(record);
console.log(
  `${entries - (before.record ? countRecord(before.record) : 0)} new, ${entries} entries in ${root}/published.json.`,
);
