import { extractFigures } from '../../../src/domain/figures.ts';
import { asksForMore } from '../../../src/domain/status.ts';
import { languages, type Language } from '../../../src/schemas/common.ts';
import type { IndicatorFile } from '../../../src/schemas/indicator.ts';
import type { Observation } from '../../../src/schemas/observation.ts';
import { languageNames } from '../names.ts';
import type { Problem } from '../problem.ts';
import { periodText } from './observations.ts';
import { problemAt, type Entry, type Tree } from '../tree.ts';

/** Checks that a target is the number that is printed, and that a series has one value in one unit for each period of a basis. */
export function checkIndicators({ indicators }: Tree): Problem[] {
  return indicators.entries.flatMap((entry) => [
    ...unprintedTargets(entry),
    ...rangeWithoutMax(entry),
    ...againstTarget(entry),
    ...otherUnits(entry),
    ...doubledValues(entry),
  ]);
}

/** Words that print a share without a number, in percent. */
const shares: Readonly<Record<Language, readonly (readonly [RegExp, number])[]>> = {
  en: [
    [/\b(?:all|each|every)\b/i, 100],
    [/\bhalf\b/i, 50],
  ],
  zh: [
    [/全部|所有|全体|各|每|均|全市/, 100],
    [/半数|一半|过半/, 50],
  ],
};

/** Whether the printed words give the value, as a number or as a word like "all". */
function prints(words: string, value: number, language: Language): boolean {
  const figures = extractFigures(words, language).map((figure) => Number(figure.replace('%', '')));
  return figures.includes(value) || shares[language].some(([word, share]) => share === value && word.test(words));
}

function unprintedTargets(entry: Entry<IndicatorFile>): Problem[] {
  const { value, max, printed } = entry.data.target;
  const asked = Object.entries({ value, ...(max === undefined ? {} : { max }) });
  return asked.flatMap(([field, number]) =>
    languages
      .filter((language) => !prints(printed.value[language], number, language))
      .map((language) =>
        problemAt('target-not-as-printed', entry, ['target', field], {
          value: number,
          language: languageNames[language],
          printed: printed.value[language],
        }),
      ),
  );
}

function rangeWithoutMax(entry: Entry<IndicatorFile>): Problem[] {
  const { kind, value, max } = entry.data.target;
  if (kind !== 'range' || (max !== undefined && max > value)) return [];
  return [problemAt('range-without-max', entry, ['target', max === undefined ? 'kind' : 'max'])];
}

/** Which way is better by what a target asks; nothing where that may be either. */
function betterWay(target: IndicatorFile['target']): 'higher' | 'lower' | undefined {
  if (asksForMore(target)) return 'higher';
  return target.kind === 'at-most' ? 'lower' : undefined;
}

function againstTarget(entry: Entry<IndicatorFile>): Problem[] {
  const { target, direction } = entry.data;
  if ((betterWay(target) ?? direction) === direction) return [];
  return [problemAt('direction-against-target', entry, ['direction'], { kind: target.kind, direction })];
}

const otherUnits = (entry: Entry<IndicatorFile>): Problem[] =>
  entry.data.observations.flatMap(({ use, unit }, at) =>
    use === 'series' && unit ? [problemAt('series-other-unit', entry, ['observations', at, 'unit'])] : [],
  );

const periodOf = ({ period, basis }: Observation) => `${basis} ${period.label?.en ?? period.year}`;

function doubledValues(entry: Entry<IndicatorFile>): Problem[] {
  const { observations } = entry.data;
  const series = observations.filter(({ use }) => use === 'series');
  return series.flatMap((observation) => {
    const other = series.find((candidate) => periodOf(candidate) === periodOf(observation));
    if (!other || other === observation) return [];
    const at = ['observations', observations.indexOf(observation), 'period'];
    return [problemAt('series-twice', entry, at, { other: other.id, period: periodText(observation) })];
  });
}
