import type { StatusKind } from '../domain/status.ts';
import { targetWords } from '../i18n/findings.ts';
import { useStrings } from '../i18n/index.ts';
import type { Language } from '../schemas/common.ts';
import type { Indicator } from '../schemas/indicator.ts';
import { indicators } from './library.ts';

const years = new Set(indicators.map(({ target }) => target.year));

/** The year in which the plan's targets are due, if it is one for all. */
const commonYear = years.size === 1 ? [...years][0] : undefined;

/** What stands over the targets of several indicators: with the year, if it is one for all. */
export function targetHead(language: Language): string {
  const t = useStrings(language);
  return commonYear === undefined
    ? t('indicators.column-target-any')
    : t('indicators.column-target', { year: commonYear });
}

/** What a target asks, below such a head: with its year, where the head has none. */
export function targetCell(indicator: Indicator, language: Language): string {
  const aside = useStrings(language)('site.aside', { words: indicator.target.year });
  return targetWords(indicator, language) + (commonYear === undefined ? aside : '');
}

/** A status that several targets have, in words: with the year, if it is one for all. */
export function sharedStatusWords(kind: StatusKind, language: Language): string {
  const t = useStrings(language);
  if (commonYear !== undefined) return t(`status.${kind}`, { year: commonYear });
  return kind === 'no-figure' ? t('status.no-figure-short') : t(`status.${kind}`);
}
