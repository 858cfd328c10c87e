/** `npm run build`: checks the content, makes the pages, makes the search index. Stops at the first thing that fails. */
import { spawnSync } from 'node:child_process';

const steps = [
  ['scripts/check.ts'],
  // Astro keeps what it read of the content between builds, and takes another plan's content for more of the same.
  ['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--force'],
  ['scripts/index-search.ts', process.env['OUT_DIR'] ?? 'dist'],
];

for (const step of steps) {
  const { status } = spawnSync(process.execPath, step, {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) process.exit(status ?? 1);
}
