/** `node scripts/links.ts`: follows every link of the built site and tells which lead nowhere. */
import { checkLinks } from './lib/links.ts';
import { builtFolder } from './lib/server.ts';

const { count, broken } = await checkLinks(builtFolder());
for (const { page, href, status } of broken) {
  const what = status === 200 ? 'the page has no such place' : `the page is not there (${status})`;
  console.log(`${page}  ${href}  ${what}.`);
}
console.log(`${count} addresses looked at, ${broken.length} lead nowhere.`);
process.exitCode = broken.length > 0 ? 1 : 0;
