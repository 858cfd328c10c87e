/** `npm start [-- --lang zh]`: builds the site and serves it on this machine until Ctrl+C ends it. */
import { buildAndServe } from './lib/build-and-serve.ts';
import { commandLanguage } from './lib/language.ts';
import { builtFolder } from './lib/server.ts';

const language = commandLanguage(process.argv.slice(2), process.env);
await buildAndServe({ out: builtFolder(), language, preview: false });
