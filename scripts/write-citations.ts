/**
 * Writes the files to cite the pages of a built site by: `node scripts/write-citations.ts [dist]`.
 * Prints how many pages, paragraphs and charts have them. Exits with 1 if the site was built without their list.
 */
import { runSiteStep } from './lib/build/site-step.ts';
import { writeCitations } from './lib/citations/write-citations.ts';

await runSiteStep(async (site) => [`${await writeCitations(site)} citations in three formats`]);
