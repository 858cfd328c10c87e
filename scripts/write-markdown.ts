/**
 * Writes the text of every page of a built site as Markdown beside it: `node scripts/write-markdown.ts [dist]`.
 * Prints how many there are. Exits with 1 if a page cannot be read.
 */
import { runSiteStep } from './lib/build/site-step.ts';
import { writeMarkdown } from './lib/markdown-pages/write-markdown.ts';

await runSiteStep(async (site) => [`${await writeMarkdown(site)} pages as Markdown`]);
