import { defineConfig } from 'vitest/config';

/** The tests of the rules and of the pure parts of the search, without Astro: fast enough for hundreds of mutants. */
export default defineConfig({
  test: { include: ['src/domain/**/*.test.ts', 'src/search/**/*.test.ts'], exclude: ['**/*.e2e.test.ts'] },
});
