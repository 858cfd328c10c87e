import type { z } from 'astro/zod';
import type { sourceSchema } from '../../../src/schemas/source.ts';
import { Dice } from './dice.ts';
import { period, years } from './period.ts';
import { madeUpWords, nameOf, nounOf } from './words.ts';

/** A source as its file gives it. */
type MadeUpSource = z.input<typeof sourceSchema>;

/** Who publishes the plan and all that is said of it. */
export const publisher = { en: 'Council of the Made-up Land', zh: '虚构地议事会' };

/** The bulletin that gives the figures of a year. */
export const bulletinOf = (year: number): string => `bulletin-${year}`;

const bulletin = (year: number): MadeUpSource => ({
  title: { original: `${year}年度公报`, language: 'zh', translation: `Bulletin of the year ${year}` },
  publisher,
  published: `${year + 1}-03-15`,
  grade: 'bulletin',
  url: `https://council.example/bulletin-${year}`,
});

/** The press report on which an update rests, by the number of the update. */
export const reportOf = (update: number): string => `report-${update}`;

/** A press report in the last year of the plan, by the number of the update that rests on it. */
export function madeUpReport(update: number): MadeUpSource {
  const dice = new Dice(reportOf(update));
  const name = nameOf(update);
  const noun = nounOf(dice);
  return {
    title: {
      original: `${name.zh}${noun.zh}${madeUpWords(dice, 'zh', 4)}`,
      language: 'zh',
      translation: `${name.en}, its ${noun.en}: ${madeUpWords(dice, 'en', 4)}`,
    },
    publisher,
    published: `${period.end}-${String(dice.between(1, 9)).padStart(2, '0')}`,
    grade: 'press',
    url: `https://press.example/${reportOf(update)}`,
  };
}

/** The bulletins of all years, by their ids. */
export const madeUpBulletins = (): Map<string, MadeUpSource> =>
  new Map(years.map((year) => [bulletinOf(year), bulletin(year)]));
