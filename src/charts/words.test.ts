import { describe, expect, test } from 'vitest';
import { buildSeries, type Series } from '../domain/series.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Observation } from '../schemas/observation.ts';
import { exampleIndicator, exampleObservation } from '../../tests/lib/example-indicator.ts';
import { legendOf } from './legend.ts';
import { stepTo } from './steps.ts';
import { describeSeries, pointWords, targetLabel, targetLine, tickTexts } from './words.ts';
import { wrapText } from './wrap.ts';

function seriesOf(observations: Observation[], changes: Partial<Indicator> = {}): Series {
  const series = buildSeries(exampleIndicator({ observations, ...changes }), 2030);
  if (series.kind !== 'series') throw new Error('a series was expected');
  return series;
}

const working = { en: '7 of 9 swings', zh: '9架秋千中有7架完好' };

describe('a value in words', () => {
  const label = { en: 'January–June 2034', zh: '2034年1—6月' };
  const cases: [string, Partial<Observation>, string, string][] = [
    ['an exact value', {}, '77.8%', '77.8%'],
    ['a lower bound', { qualifier: 'at-least' }, 'at least 77.8%', '至少77.8%'],
    ['an approximate value', { qualifier: 'approximate' }, 'about 77.8%', '约77.8%'],
    ['a value for part of the year', { qualifier: 'part-year' }, '77.8% (part of the year)', '77.8%（部分月份）'],
    [
      'a value for named months',
      { qualifier: 'part-year', period: { year: 2034, label } },
      '77.8% (January–June 2034)',
      '77.8%（2034年1—6月）',
    ],
    ['a value worked out here', { grade: 'derived', working }, '77.8% (own calculation)', '77.8%（本站测算）'],
  ];
  test.each(cases)('%s', (_, changes, en, zh) => {
    const { points, unit } = seriesOf([exampleObservation(2034, 77.8, changes)]);
    expect(points.map((point) => pointWords(point, unit, 'en'))).toEqual([en]);
    expect(points.map((point) => pointWords(point, unit, 'zh'))).toEqual([zh]);
  });
});

describe('the target in words', () => {
  test.each([
    ['at-least', 'Target for 2034: at least 80%', '2034年目标：不低于80%'],
    ['at-most', 'Target for 2034: at most 80%', '2034年目标：不高于80%'],
    ['keep-at-least', 'Target for 2034: not less than 80%', '2034年目标：保持不低于80%'],
    ['count-by-end', 'Target for 2034: at least 80%', '2034年目标：不少于80%'],
    ['each-year', 'Target until 2034: at least 80% each year', '规划期内目标：每年不低于80%'],
  ] as const)('%s', (kind, en, zh) => {
    const indicator = exampleIndicator({ target: { ...exampleIndicator().target, kind } });
    expect(targetLine(indicator, 'en')).toBe(en);
    expect(targetLine(indicator, 'zh')).toBe(zh);
  });
});

describe('a target that the whole reaches', () => {
  test.each([
    ['at-least', '2034年目标：达到100%'],
    ['keep-at-least', '2034年目标：保持100%'],
    ['each-year', '规划期内目标：每年达到100%'],
    ['at-most', '2034年目标：不高于100%'],
  ] as const)('is told in Chinese as one that nothing exceeds: %s', (kind, zh) => {
    const indicator = exampleIndicator({ target: { ...exampleIndicator().target, kind, value: 100 } });
    expect(targetLine(indicator, 'zh')).toBe(zh);
  });

  test('is one of a share, not of a number', () => {
    const { unit, target } = exampleIndicator();
    const swings = { ...unit, symbol: { en: 'swings', zh: '架' } };
    expect(targetLine({ unit: swings, target: { ...target, value: 100 } }, 'zh')).toBe('2034年目标：不低于100架');
  });
});

test('the target of a range names both its values, with and without the unit', () => {
  const range = exampleIndicator({ target: { ...exampleIndicator().target, kind: 'range', max: 90 } });
  expect(targetLine(range, 'en')).toBe('Target for 2034: between 80% and 90%');
  expect(targetLine(range, 'zh')).toBe('2034年目标：介于80%和90%之间');
  expect(targetLabel(range, 'en')).toBe('Target for 2034: between 80 and 90');
});

test('the axis has numbers of one size in Chinese', () => {
  const unit = { symbol: { en: 'swings', zh: '架' }, decimals: 0 };
  const target = { ...exampleIndicator().target, value: 20_000 };
  const texts = tickTexts(seriesOf([exampleObservation(2034, 4000)], { unit, target }), 'zh').map(([, text]) => text);
  expect(texts).toEqual(['0', '0.5万', '1万', '1.5万', '2万']);
});

describe('what the picture says', () => {
  const series = seriesOf([2032, 2033, 2034, 2035].map((year) => exampleObservation(year, year - 1960)));

  test('it tells the first value, that of the target year, the last, and the target', () => {
    expect(describeSeries(series, 'en')).toBe(
      'Values: 72% in 2032, 74% in 2034, 75% in 2035. Target for 2034: at least 80%. No published figure found on this basis: 2030, 2031.',
    );
    expect(describeSeries(series, 'zh')).toBe(
      '数值：2032年72%，2034年74%，2035年75%。2034年目标：不低于80%。未查到同口径公开数据的年份：2030、2031。',
    );
  });
});

describe('the legend', () => {
  const texts = (series: Series) => legendOf(series, 'en').map(({ text }) => text);

  test('it names only the signs that occur', () => {
    expect(texts(seriesOf([exampleObservation(2034, 30)]))).toEqual([
      'Published value',
      'Target for 2034: at least 80%',
      'No published figure found on this basis: 2030, 2031, 2032, 2033',
    ]);
  });

  test('it explains hollow marks, lower bounds, lines, baseline, breaks and gaps', () => {
    const baseline = { value: 25, year: 2029, place: 'introduction' };
    const breaks = [{ year: 2033, text: { en: 'more swings are counted', zh: '统计范围扩大' } }];
    const observations = [
      exampleObservation(2030, 30),
      exampleObservation(2031, 31, { grade: 'derived', working }),
      exampleObservation(2033, 33, { qualifier: 'at-least' }),
    ];
    expect(texts(seriesOf(observations, { baseline, breaks }))).toEqual([
      'Published value',
      'Triangle, ≥: a lower bound',
      'Hollow: own calculation from published figures',
      'Line: exact values of consecutive years on one basis',
      'Target for 2034: at least 80%',
      'Before the plan: 25% (2029)',
      'Basis changed as of 2033',
      'No published figure found on this basis: 2032, 2034',
    ]);
  });

  test('it gives a baseline the period that the plan gives it', () => {
    const label = { en: '2025–2029', zh: '2025—2029年' };
    const series = seriesOf([exampleObservation(2034, 30)], {
      baseline: { value: 25, year: 2029, label, place: 'p1' },
    });
    expect(texts(series)).toContain('Before the plan: 25% (2025–2029)');
    expect(legendOf(series, 'zh').map(({ text }) => text)).toContain('规划基期值：25%（2025—2029年）');
  });

  test('it names the day of a change in the course of a year, and says that this year stands apart', () => {
    const breaks = [{ year: 2033, day: '2032-09-01', text: { en: 'more swings are counted', zh: '统计范围扩大' } }];
    const series = seriesOf([exampleObservation(2034, 30)], { breaks });
    expect(texts(series)).toContain(
      'Basis changed as of 1 September 2032: 2032 stands on neither side, 2033 is the first whole year on the new basis',
    );
    expect(legendOf(series, 'zh').map(({ text }) => text)).toContain(
      '自2032年9月1日起口径变化：2032年新旧口径均不归入，2033年为新口径首个完整年度',
    );
  });

  test('it has no mark of its own for an approximate value, whose mark is that of an exact one', () => {
    const legend = legendOf(seriesOf([exampleObservation(2034, 30, { qualifier: 'approximate' })]), 'en');
    expect(legend[0]).toEqual({ sign: { kind: 'words' }, text: '≈: approximate' });
  });

  test('it says where an axis does not start at zero', () => {
    expect(texts(seriesOf([exampleObservation(2034, 88)]))).toContain('The vertical axis starts at 78%, not at zero');
  });
});

describe('steps by keyboard', () => {
  const cases: [string, number | undefined, number | undefined][] = [
    ['ArrowRight', undefined, 0],
    ['ArrowRight', 1, 2],
    ['ArrowRight', 4, 4],
    ['ArrowLeft', undefined, 4],
    ['ArrowLeft', 0, 0],
    ['Home', 3, 0],
    ['End', 0, 4],
    ['Enter', 2, undefined],
  ];
  test.each(cases)('%s from %s leads to %s', (key, now, next) => {
    expect(stepTo(key, now, 5)).toBe(next);
  });
});

describe('lines of a note', () => {
  test('English breaks between words', () => {
    expect(wrapText('swings in working order', 90, 12)).toEqual(['swings in', 'working order']);
  });

  test('Chinese breaks between characters and keeps a comma with the one before it', () => {
    expect(wrapText('全镇秋千，均已完好', 48, 12)).toEqual(['全镇秋', '千，均已', '完好']);
  });

  test('nothing is lost', () => {
    const text = '来源：Playground report 2034，第3页';
    expect(wrapText(text, 60, 12).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });
});
