/**
 * Runs one of the scripts, after a look at the Node it runs on: `node scripts/run.mjs build.ts`.
 * Plain JavaScript, so that an older Node gets this far and can say what is missing.
 */
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This needs Node 22.18 or newer, but runs on Node ${process.versions.node}. ` +
      'The project brings its own: run "npm ci", then start the command through npm ("npm start", "npm test").',
  );
  process.exit(1);
}

const [script] = process.argv.splice(2, 1);
await import(new URL(script, import.meta.url).href);
