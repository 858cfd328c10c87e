import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

/** Tests of modules and of single components, beside the code. */
const code = getViteConfig(
  {
    test: {
      name: 'code',
      include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
      exclude: ['**/node_modules/**', '**/*.e2e.test.ts', '**/*.build.test.ts'],
      // No test changes what others rest on, and each module is then read once for all of them: half the time.
      isolate: false,
      testTimeout: 30_000,
    },
  },
  // The site's own configuration is left out: it reads content/site.json, and tests must not rest on one plan's content.
  // The toolbar would write paths of this machine into rendered components.
  { configFile: false, devToolbar: { enabled: false } },
);

/** Tests of the built site, most of them in a real browser. "npm test" builds it first. */
const browser = {
  test: {
    name: 'browser',
    include: ['tests/**/*.e2e.test.ts', 'src/**/*.e2e.test.ts'],
    globalSetup: ['tests/lib/serve.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
    // Two browsers at a time are what a small machine bears.
    maxWorkers: 2,
  },
};

/** Tests that build sites, one after the other: builds of one source wait for each other. */
const builds = {
  test: {
    name: 'builds',
    include: ['tests/**/*.build.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 20_000 } },
    maxWorkers: 1,
  },
};

export default defineConfig({ test: { projects: [code, browser, builds] } });
