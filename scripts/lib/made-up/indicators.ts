import type { z } from 'astro/zod';
import { inEachLanguage, type Text } from '../../../src/schemas/common.ts';
import type { indicatorSchema } from '../../../src/schemas/indicator.ts';
import type { observationSchema } from '../../../src/schemas/observation.ts';
import { Dice } from './dice.ts';
import { fieldOf, period, tableFields, years } from './period.ts';
import { bulletinOf } from './sources.ts';
import { madeUpSentence, nameOf, nounOf } from './words.ts';

/** An indicator as its file gives it. */
export type MadeUpIndicator = z.input<typeof indicatorSchema>;

type MadeUpObservation = z.input<typeof observationSchema>;

/** How many tasks there are to an indicator: the first of each ten has one. */
const tasksPerIndicator = 10;

/** How many targets stand in the table at most; all others stand in the text. */
const tableSize = 40;

/** The indicator that measures a task, by the task's number from 1. Most tasks have none. */
export const indicatorOfTask = (task: number): string | undefined =>
  task % tasksPerIndicator === 1 ? `indicator-${(task - 1) / tasksPerIndicator + 1}` : undefined;

/** The units of the indicators, in which values are counted, and the biggest target in them. */
const units: readonly { symbol: Text; decimals: number; most: number }[] = [
  { symbol: { en: '%', zh: '%' }, decimals: 1, most: 95 },
  { symbol: { en: 'sites', zh: '个' }, decimals: 0, most: 900 },
  { symbol: { en: 'tons', zh: '吨' }, decimals: 1, most: 5000 },
];

/** A value with its unit as a text prints it: `85%`, `1,200 sites`; `1200个`. */
const printed = (value: number, symbol: Text): Text => ({
  en: value.toLocaleString('en') + (symbol.en === '%' ? '%' : ` ${symbol.en}`),
  zh: value + symbol.zh,
});

/** The indicator of a task: the value it asks for, and what was published of it in most of the years. */
export function madeUpIndicator(id: string, task: number): MadeUpIndicator {
  const dice = new Dice(id);
  const number = (task - 1) / tasksPerIndicator + 1;
  const unit = dice.pick(units);
  const value = dice.between(Math.ceil(unit.most / 2), unit.most);
  const noun = nounOf(dice);
  const { en, zh } = nameOf(number);
  const name = { en: `${noun.en} of ${en}`, zh: `${zh}${noun.zh}` };
  const inTable = number <= tableSize && tableFields.includes(fieldOf(task));
  const observations = madeUpObservations(id, value, unit.decimals, dice);
  return {
    order: number,
    origin: inTable ? 'table' : 'text',
    field: fieldOf(task),
    name: { ...name, en: name.en.charAt(0).toUpperCase() + name.en.slice(1) },
    definition: inEachLanguage((language) => madeUpSentence(dice, language)),
    unit: { symbol: unit.symbol, decimals: unit.decimals },
    direction: 'higher',
    target: {
      kind: 'at-least',
      value,
      year: period.end,
      deadline: 'period',
      printed: { name, value: printed(value, unit.symbol) },
      place: inTable ? rowOf(id) : `task-${task}-p1`,
    },
    bases: [{ id: 'whole-area', label: { en: 'The whole area', zh: '全部范围' }, decides: true }],
    observations,
    ...(observations.length < years.length ? whatIsMissing : {}),
  };
}

/** The id of an indicator's row in the target table. */
export const rowOf = (indicator: string): string => `row-${indicator}`;

const whatIsMissing = {
  notFound: { en: 'For some years no figure was found.', zh: '部分年份未查到数据。' },
  ask: {
    document: { en: 'The yearly bulletin', zh: '年度公报' },
    office: { en: 'The council', zh: '议事会' },
    question: { en: 'Please make the figures of all years public.', zh: '请公开各年度数据，谢谢！' },
  },
};

function madeUpObservations(indicator: string, target: number, decimals: number, dice: Dice): MadeUpObservation[] {
  const found = years.filter(() => dice.next() < 0.7);
  return found.map((year) => {
    const share = 0.7 + ((year - period.start) / years.length) * 0.35 + dice.next() * 0.05;
    return {
      id: `${indicator}-${year}`,
      period: { year },
      value: Number(Math.min(target * share, target * 1.05).toFixed(decimals)),
      qualifier: 'exact',
      basis: 'whole-area',
      use: 'series',
      sources: [bulletinOf(year)],
      grade: 'bulletin',
    };
  });
}
