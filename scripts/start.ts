/** `npm start [-- --lang zh]`: builds the site and serves it on this machine until Ctrl+C ends it. */
import { runBuild } from './lib/build/run-build.ts';
import { commandLanguage } from './lib/language.ts';
import { serveUntilEnded } from './lib/serve.ts';
import { builtFolder } from './lib/server.ts';

const language = commandLanguage(process.argv.slice(2), process.env);
const out = builtFolder();
if (await runBuild({ out, language, preview: false })) await serveUntilEnded(out, language);
