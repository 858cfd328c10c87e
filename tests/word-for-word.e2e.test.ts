import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildOutline } from '../src/domain/outline.ts';
import { contentFolder, readTree } from '../scripts/lib/content.ts';
import { firstDifference, printedPieces } from './lib/printed.ts';
import { readPage } from './lib/site.ts';

const outline = buildOutline(readTree(contentFolder()).outline.entries.map(({ data }) => data));
const reference = readFileSync(new URL('reference/plan-en.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');

const idsOf = (language: string, part: string) =>
  [...readPage(`/${language}/plan/${part}/`).querySelectorAll('main [id]')].map(({ id }) => id);

describe('the plan on the site', () => {
  test('is the official English text, word for word', () => {
    const pieces = outline.top.flatMap(({ id }) => printedPieces(readPage(`/en/plan/${id}/`)));
    const difference = firstDifference(pieces, reference);
    console.log(
      `${(difference?.line ?? reference.length + 1) - 1} of ${reference.length} lines of the reference text found.`,
    );
    expect(difference).toBeUndefined();
  });

  test.for(outline.top.map(({ id }) => id))('has the same places in both languages: %s', (part) => {
    expect(idsOf('zh', part)).toEqual(idsOf('en', part));
  });
});
