import { extractFigures } from '../../../src/domain/figures.ts';
import { languages } from '../../../src/schemas/common.ts';
import type { IndicatorFile, Observation } from '../../../src/schemas/indicator.ts';
import type { Problem } from '../problem.ts';
import { problemAt, type Entry, type Tree } from '../tree.ts';

/** Checks that a target is the number that is printed, and that a series has one value for each period of a basis. */
export function checkIndicators({ indicators }: Tree): Problem[] {
  return indicators.entries.flatMap((entry) => [...unprintedTargets(entry), ...doubledValues(entry)]);
}

function unprintedTargets(entry: Entry<IndicatorFile>): Problem[] {
  const { value, printed } = entry.data.target;
  return languages
    .filter((language) => {
      const figures = extractFigures(printed.value[language], language);
      return !figures.some((figure) => Number(figure.replace('%', '')) === value);
    })
    .map((language) =>
      problemAt('target-not-as-printed', entry, ['target', 'value'], {
        value,
        language,
        printed: printed.value[language],
      }),
    );
}

const periodOf = ({ period, basis }: Observation) => `${basis} ${period.label?.en ?? period.year}`;

function doubledValues(entry: Entry<IndicatorFile>): Problem[] {
  const { observations } = entry.data;
  const series = observations.filter(({ use }) => use === 'series');
  return series.flatMap((observation) => {
    const other = series.find((candidate) => periodOf(candidate) === periodOf(observation));
    if (!other || other === observation) return [];
    const at = ['observations', observations.indexOf(observation), 'period'];
    const period = observation.period.label?.en ?? observation.period.year;
    return [problemAt('series-twice', entry, at, { other: other.id, period })];
  });
}
