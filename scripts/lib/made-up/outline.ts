import type { z } from 'astro/zod';
import { inEachLanguage } from '../../../src/schemas/common.ts';
import type { unitSchema } from '../../../src/schemas/unit.ts';
import { Dice } from './dice.ts';
import { indicatorOfTask } from './indicators.ts';
import { fieldOf } from './period.ts';
import { madeUpSummary, nameOf, nounOf } from './words.ts';

/** A unit as the outline's file gives it. */
export type MadeUpUnit = z.input<typeof unitSchema>;

/** The unit in whose place the target table stands. */
export const tableUnit = 'target-table';

/** How many units stand directly below one: nine sections a chapter, nine tasks a section. */
const span = 9;

/**
 * The units of a made-up plan in the printed order: opening words, a chapter with the target table, then chapters of
 * sections of tasks. Every unit is the same whatever the size of the plan.
 * @param count how many; at least the three that every plan has.
 */
export function madeUpUnits(count: number): MadeUpUnit[] {
  const units = [openingWords, chapter(1), table];
  for (let number = 2; units.length < count; number += 1) {
    units.push(...[chapter(number), ...sections(number)].slice(0, count - units.length));
  }
  return units;
}

/** The words that every unit with a summary has: a title that no other unit bears, and a sentence. */
function titleAndSummary(id: string, name: number): Pick<MadeUpUnit, 'title' | 'summary'> {
  const dice = new Dice(id);
  const { en, zh } = nameOf(name);
  const noun = nounOf(dice);
  return {
    title: { en: `${en} ${noun.en}`, zh: `${zh}${noun.zh}` },
    summary: inEachLanguage((language) => madeUpSummary(dice, language)),
  };
}

const openingWords: MadeUpUnit = {
  id: 'opening-words',
  kind: 'front',
  headed: 'line',
  ...titleAndSummary('opening-words', 0),
};

const table: MadeUpUnit = {
  id: tableUnit,
  kind: 'table',
  parent: 'chapter-1',
  number: { en: '1.', zh: '（一）' },
  title: { en: 'Table of targets', zh: '规划指标表' },
  headed: 'line',
};

const chapter = (number: number): MadeUpUnit => ({
  id: `chapter-${number}`,
  kind: 'chapter',
  number: { en: `${roman(number)}.`, zh: `${chineseNumber(number)}、` },
  headed: 'line',
  ...titleAndSummary(`chapter-${number}`, number * 100),
});

const sections = (ofChapter: number): MadeUpUnit[] =>
  upTo(span).flatMap((number) => {
    const id = `section-${ofChapter}-${number}`;
    const section: MadeUpUnit = {
      id,
      kind: 'section',
      parent: `chapter-${ofChapter}`,
      number: { en: `${number}.`, zh: `（${chineseNumber(number)}）` },
      headed: 'line',
      ...titleAndSummary(id, ofChapter * 100 + number * 10),
    };
    return [section, ...upTo(span).map((task) => taskOrColumn(ofChapter, number, task))];
  });

/** A task, counted from 1 over the whole plan. The last of a section is a column about the first. */
function taskOrColumn(ofChapter: number, section: number, number: number): MadeUpUnit {
  const count = ((ofChapter - 2) * span + section - 1) * span + number;
  const id = `task-${count}`;
  const indicator = indicatorOfTask(count);
  const form =
    number === span
      ? { kind: 'column' as const, number: { en: `Column ${count}:`, zh: `专栏${count}` }, headed: 'line' as const }
      : { kind: 'item' as const, number: { en: `(${number})`, zh: `${number}.` }, headed: 'run-in' as const };
  return {
    id,
    parent: `section-${ofChapter}-${section}`,
    ...(number === span ? { columnOf: `task-${count + 1 - span}` } : {}),
    ...form,
    ...titleAndSummary(id, ofChapter * 100 + section * 10 + number),
    field: fieldOf(count),
    ...(indicator ? { indicators: [indicator] } : {}),
  };
}

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

const romanSigns = {
  M: 1000,
  CM: 900,
  D: 500,
  CD: 400,
  C: 100,
  XC: 90,
  L: 50,
  XL: 40,
  X: 10,
  IX: 9,
  V: 5,
  IV: 4,
  I: 1,
};

function roman(number: number): string {
  const [sign, value] = Object.entries(romanSigns).find(([, size]) => size <= number) ?? ['', number];
  return sign === '' ? '' : sign + roman(number - value);
}

/** A number in Chinese digits: 一, 一〇. */
const chineseNumber = (number: number) => number.toLocaleString('zh-u-nu-hanidec', { useGrouping: false });
