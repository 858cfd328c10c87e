import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from './en.ts';

const code = globSync('{src,scripts}/**/*.{ts,astro}')
  .filter((file) => !/(?:\.test|i18n.(?:en|zh))\.ts$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** What stands in quotes. */
const quoted = new Set([...code.matchAll(/'([\w.-]+)'/g)].map(([, words]) => words));

/** What templates begin with before a kind or a count, and what stands after it, as `-one`. */
const templates = [...code.matchAll(/`([a-z-]+\.[\w.-]*)\$\{[^`]+\}([\w.-]*)`/g)];

const isFound = (key: string) =>
  quoted.has(key) || templates.some(([, begins = '', ends = '']) => key.startsWith(begins) && key.endsWith(ends));

test('every string of the interface is found by its key, or by the beginning before a kind or a count', () => {
  expect(Object.keys(en).filter((key) => !isFound(key))).toEqual([]);
});
