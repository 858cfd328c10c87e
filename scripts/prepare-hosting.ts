/**
 * Makes a built site ready for its host: `node scripts/prepare-hosting.ts [dist]`. Writes `_headers` for hosts that read
 * it, and `.br` and `.gz` beside every file that gains by it. Prints how many there are.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteBase } from './lib/base.ts';
import { runSiteStep } from './lib/build/site-step.ts';
import { compressSite } from './lib/hosting/compress.ts';
import { headersFile } from './lib/hosting/headers.ts';

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

await runSiteStep(async (site) => {
  await writeFile(join(site, '_headers'), headersFile(siteBase()));
  const { files, plain, brotli, anew } = await compressSite(site);
  return [
    `${files} files compressed, ${anew} of them anew: ${megabytes(plain)} MB to ${megabytes(brotli)} MB of Brotli`,
  ];
});
