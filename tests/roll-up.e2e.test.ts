import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../src/schemas/common.ts';
import { builtFolder } from '../scripts/lib/server.ts';
import { indicators, outline } from './lib/pages.ts';
import { readPage, textOf } from './lib/site.ts';

/** What was published for programs: by this the counts on the pages are worked out again. */
const published = JSON.parse(readFileSync(join(builtFolder(), 'data/progress.json'), 'utf8')) as {
  indicators: { id: string; evidence: { kind: string } }[];
};

const decided = new Set(['met', 'met-early', 'not-met']);

/** How many targets there are and how many are not decided, by the ids of their indicators. */
function countsOf(ids: readonly string[]): [total: number, unknown: number] {
  const kinds = published.indicators.filter(({ id }) => ids.includes(id)).map(({ evidence }) => evidence.kind);
  return [kinds.length, kinds.filter((kind) => !decided.has(kind)).length];
}

/** The first and the last number of each text that tells how targets stand: how many there are, and how many are open. */
const saidOn = (path: string) =>
  [...readPage(path).querySelectorAll('.roll-up')].map((line) => {
    const numbers = (textOf(line).match(/\d+/g) ?? []).map(Number);
    return [numbers.at(0), numbers.at(-1)];
  });

describe.each(languages)('how the targets stand is said by counts: %s', (language: Language) => {
  test('on the page of each task that is measured', () => {
    const wrong = outline.tasks
      .filter((task) => (task.indicators ?? []).length > 0)
      .filter(({ id, indicators: own = [] }) => saidOn(`/${language}/tasks/${id}/`).join() !== countsOf(own).join());
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('not on the page of a task that nothing measures', () => {
    const wrong = outline.tasks
      .filter((task) => (task.indicators ?? []).length === 0)
      .filter(({ id }) => saidOn(`/${language}/tasks/${id}/`).length > 0);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('of the whole plan, and of each field, on the page of all indicators', () => {
    const [plan, ...fields] = saidOn(`/${language}/indicators/`);
    expect(plan).toEqual(countsOf(indicators.map(({ id }) => id)));
    expect(fields.reduce((sum, [total = 0]) => sum + total, 0)).toBe(indicators.length);
  });

  test('on the chapters, each target once', () => {
    const chapters = outline.top.flatMap(({ id }) => saidOn(`/${language}/plan/${id}/`));
    expect(chapters.reduce((sum, [total = 0]) => sum + total, 0)).toBe(indicators.length);
    expect(chapters.reduce((sum, [, unknown = 0]) => sum + unknown, 0)).toBe(
      countsOf(indicators.map(({ id }) => id))[1],
    );
  });
});
