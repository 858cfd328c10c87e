/** `npm run register`: adds the ids that are new in the content to the registry. It removes and changes none. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder, readTree } from './lib/content.ts';
import { givenIds } from './lib/given-ids.ts';
import { addNewIds, formatRegistry } from './lib/register.ts';

const root = contentFolder();
const tree = readTree(root);
if (tree.problems.some(({ file }) => file === 'registry.json')) {
  throw new Error(`${root}/registry.json cannot be read. Run "npm run check" to see why; nothing was changed.`);
}
const before = tree.registry?.data ?? {};
const after = addNewIds(before, givenIds(tree));
writeFileSync(join(root, 'registry.json'), formatRegistry(after));
const added = Object.keys(after).length - Object.keys(before).length;
console.log(`${added} new, ${Object.keys(after).length} ids in ${root}/registry.json.`);
