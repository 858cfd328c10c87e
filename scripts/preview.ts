/**
 * `npm run preview [-- --lang zh]`: builds the site with drafts and with what is not yet due, each marked, into a folder
 * of its own (`PREVIEW_DIR`, else `.cache/preview`), and serves that until Ctrl+C ends it. `dist` stays as it is.
 */
import { buildAndServe } from './lib/build-and-serve.ts';
import { commandLanguage } from './lib/language.ts';

const language = commandLanguage(process.argv.slice(2), process.env);
await buildAndServe({ out: process.env['PREVIEW_DIR'] ?? '.cache/preview', language, preview: true });
