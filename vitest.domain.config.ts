import { defineConfig } from 'vitest/config';

/** The tests of the rules alone, without Astro: fast enough to be run against hundreds of mutants. */
export default defineConfig({ test: { include: ['src/domain/**/*.test.ts'] } });
