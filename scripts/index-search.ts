/**
 * Makes the search index of the built site: `node scripts/index-search.ts [dist]`.
 * Writes `dist/search/` and prints how many pages of each language are searched. Exits with 1 if anything fails.
 */
import { indexSite } from './lib/search/index-site.ts';

const folder = process.argv[2] ?? 'dist';

try {
  for (const { language, pages } of await indexSite(folder)) console.log(`${language}: ${pages} pages searched`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
