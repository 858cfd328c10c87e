/**
 * Writes the simple form of every page of a built site: `node scripts/write-simple.ts [dist]`.
 * Prints how many there are. Exits with 1 if the content has a page at their address.
 */
import { runSiteStep } from './lib/build/site-step.ts';
import { writeSimple } from './lib/simple-pages/write-simple.ts';

await runSiteStep(async (site) => [`${await writeSimple(site)} pages in their simple form`]);
