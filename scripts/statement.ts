/**
 * `npm run statement`: puts the results of the last run of the site tests into the accessibility statement. Run it after
 * `npm test` or `npm run test:full`. Exits with 1 if a check of the short run is missing.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { checkIds, type CheckResult } from '../src/domain/accessibility-run.ts';

/** Whether a check is run by `npm run test:full` alone. */
const isLonger = (id: string): boolean => /^axe-(?:wide|narrow)-/.test(id) && id !== 'axe-wide-light';

const fileOf = (id: string) => `.cache/accessibility/${id}.json`;
const missing = checkIds.filter((id) => !isLonger(id) && !existsSync(fileOf(id)));
if (missing.length > 0) {
  console.error(`These checks have not run: ${missing.join(', ')}. Run "npm test" first.`);
  process.exitCode = 1;
} else {
  const results = checkIds
    .filter((id) => existsSync(fileOf(id)))
    .map((id) => JSON.parse(readFileSync(fileOf(id), 'utf8')) as CheckResult);
  writeFileSync('src/site/accessibility-run.json', `${JSON.stringify(results, null, 2)}\n`);
  for (const { id, pages, faults } of results) console.log(`${id}: ${faults} faults on ${pages} pages`);
}
