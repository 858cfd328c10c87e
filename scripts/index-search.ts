/**
 * Makes the search index of the built site: `node scripts/index-search.ts [dist]`. `BASE` says
 * below which path it is published.
 * Writes `dist/search/` and prints how many pages of each language are searched. Exits with 1 if anything fails.
 */
import { siteBase } from './lib/base.ts';
import { runSiteStep } from './lib/build/site-step.ts';
import { indexSite } from './lib/search/index-site.ts';

await runSiteStep(async (site) =>
  (await indexSite(site, siteBase())).map(({ language, pages }) => `${language}: ${pages} pages searched`),
);
