import { extractFigures } from './figures.ts';
import type { Language } from '../schemas/common.ts';

/** Units that are easily taken for each other, as both languages write them behind a number: kinds of shares, kinds of weights. */
const families: readonly Readonly<Record<string, string>>[] = [
  { '%': '%|per ?cent', points: '(?:percentage )?points?|个?百分点' },
  { µg: 'µg|μg|micrograms?|微克', mg: 'mg|milligrams?|毫克' },
];

/** A number with another unit in each language. */
export interface UnitsApart {
  figure: string;
  en: string;
  zh: string;
}

/** The numbers that have a unit in both languages, of one family but not the same: 3% against 3个百分点. */
export const unlikeUnits = (en: string, zh: string): UnitsApart[] =>
  families.flatMap((family) => {
    const [inEnglish, inChinese] = [unitsOf(en, 'en', family), unitsOf(zh, 'zh', family)];
    return [...inEnglish].flatMap(([figure, units]) => {
      const others = inChinese.get(figure);
      return others === undefined || units.intersection(others).size > 0
        ? []
        : [{ figure, en: [...units].join(', '), zh: [...others].join(', ') }];
    });
  });

/** The units of a family that stand behind each number. */
function unitsOf(text: string, language: Language, family: Readonly<Record<string, string>>): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [unit, words] of Object.entries(family)) {
    for (const [, number = ''] of text.matchAll(new RegExp(String.raw`(\d[\d,.]*) ?(?:${words})`, 'gi'))) {
      const [figure = number] = extractFigures(number, language);
      found.set(figure, (found.get(figure) ?? new Set()).add(unit));
    }
  }
  return found;
}
