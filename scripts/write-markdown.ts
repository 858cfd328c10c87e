/**
 * Writes the text of every page of a built site as Markdown beside it: `node scripts/write-markdown.ts [dist]`.
 * Prints how many there are. Exits with 1 if a page cannot be read.
 */
import { writeMarkdown } from './lib/markdown-pages/write-markdown.ts';

try {
  console.log(`${await writeMarkdown(process.argv[2] ?? 'dist')} pages as Markdown`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
