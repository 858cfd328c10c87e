/**
 * `npm run build [-- --lang zh]`: checks the content, makes pages and search index beside the site that is served, and
 * puts them into its place when all is whole. Exits with 1 and a sentence if not; the earlier site then stays.
 */
import { runBuild } from './lib/build/run-build.ts';
import { commandLanguage } from './lib/language.ts';
import { builtFolder } from './lib/server.ts';

const language = commandLanguage(process.argv.slice(2), process.env);
await runBuild({ out: builtFolder(), language, preview: false });
