/**
 * Writes the simple form of every page of a built site: `node scripts/write-simple.ts [dist]`. `BASE` says
 * below which path it is published.
 * Prints how many there are. Exits with 1 if the content has a page at their address.
 */
import { siteBase } from './lib/base.ts';
import { runSiteStep } from './lib/build/site-step.ts';
import { writeSimple } from './lib/simple-pages/write-simple.ts';

await runSiteStep(async (site) => [`${await writeSimple(site, siteBase())} pages in their simple form`]);
