// Loaded before the commands (`node --import ./scripts/lib/require-node.mjs …`): they are TypeScript, which an older
// Node cannot read, and its own message would not say so. Plain JavaScript, so that any Node can.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This is Node ${process.versions.node}; the project needs 22.18 or newer and brings one along. ` +
      'Run "npm ci" without --ignore-scripts or --omit=dev, then start commands with "npm run …".',
  );
  process.exit(1);
}
