import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colors } from './look.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

test.for(Object.entries(colors))('the colour %s of a picture is that of the site in daylight', ([name, color]) => {
  const [, daylight] = new RegExp(String.raw`--color-${name}: light-dark\((#\w+),`).exec(tokens) ?? [];
  expect(color).toBe(daylight);
});
