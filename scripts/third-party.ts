/**
 * `npm run third-party`: lists the packages of others with versions and licences in `THIRD-PARTY.md`, those that reach the
 * browser apart, and writes the licences that go along with the site into `public/third-party.txt`. Build first.
 */
import { writeFileSync } from 'node:fs';
import { thirdPartyDocuments } from './lib/third-party/made.ts';

for (const [path, text] of Object.entries(thirdPartyDocuments())) {
  writeFileSync(path, text);
  console.log(path);
}
