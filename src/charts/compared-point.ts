import type { ComparedPoint } from '../domain/compare.ts';
import { isWholeAndExact, type Series, type SeriesPoint } from '../domain/series.ts';
import { useStrings } from '../i18n/index.ts';
import type { Language } from '../schemas/common.ts';
import { qualifierKeys } from './legend.ts';
import { limitedLabel, pointWords } from './words.ts';

/** What the mark of a value means, as the legend of the indicator's own chart says it. Of an exact published one nothing. */
function signsOf({ qualifier, hollow }: SeriesPoint, language: Language): string[] {
  const t = useStrings(language);
  const exactness = qualifier === 'exact' ? undefined : qualifierKeys[qualifier];
  const keys = [exactness, hollow ? ('chart.sign-derived' as const) : undefined];
  return keys.filter((key) => key !== undefined).map((key) => t('chart.sentence', { words: t(key) }));
}

/** How a number says that it was reckoned from a value that this site worked out. */
function reckonedFrom(language: Language): NonNullable<ComparedPoint['reckoned']> {
  const t = useStrings(language);
  return {
    text: t('chart.value-limited', { value: '{value}', limits: t('compare.from-derived') }),
    sign: t('chart.sentence', { words: t('compare.sign-from-derived') }),
  };
}

/** A value of a chart as it is compared with those of other indicators, in words of a language. */
export function comparedPoint(point: SeriesPoint, unit: Series['unit'], language: Language): ComparedPoint {
  const t = useStrings(language);
  const { id, year, value, qualifier, basis, hollow, joined } = point;
  return {
    id,
    year,
    value,
    text: limitedLabel(point, unit.decimals, language),
    reading: t('chart.reading', { year, value: pointWords(point, unit, language) }),
    signs: signsOf(point, language),
    ...(hollow ? { reckoned: reckonedFrom(language) } : {}),
    qualifier,
    hollow,
    basis,
    isExact: isWholeAndExact(point),
    joined,
  };
}
