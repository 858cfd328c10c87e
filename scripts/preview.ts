/**
 * `npm run preview [-- --lang zh]`: builds the site with drafts and with what is not yet due, each marked, into a folder
 * of its own (`PREVIEW_DIR`, else `.cache/preview`), and serves that until Ctrl+C ends it. `dist` stays as it is.
 */
import { runBuild } from './lib/build/run-build.ts';
import { commandLanguage } from './lib/language.ts';
import { serveUntilEnded } from './lib/serve.ts';

const language = commandLanguage(process.argv.slice(2), process.env);
const out = process.env['PREVIEW_DIR'] ?? '.cache/preview';
if (await runBuild({ out, language, preview: true })) await serveUntilEnded(out, language);
