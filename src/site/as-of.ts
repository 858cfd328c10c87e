import { knownBy } from '../domain/known.ts';
import { decideStatus, decidingObservations, statusKinds, type StatusKind } from '../domain/status.ts';
import { useStrings } from '../i18n/index.ts';
import { languages, type Language } from '../schemas/common.ts';
import type { Indicator } from '../schemas/indicator.ts';
import { indicators, site, sources } from './library.ts';
import { indicatorPath, pagePath } from './paths.ts';
import { targetCell } from './target-years.ts';
import { figureWords } from './task-pages.ts';

/** How a target stood by what was known at the end of a year. */
export interface KnownLine {
  id: string;
  year: number;
  /** The page of the year. */
  yearHref: string;
  name: string;
  href: string;
  status: StatusKind;
  statusWords: string;
  /** The figure that decided then; else the latest one on the target's basis, or that there was none. */
  figure: string;
  target: string;
}

/** How many targets had a status. */
interface KnownCount {
  kind: StatusKind;
  words: string;
  count: number;
}

/** The years at whose ends is looked back: from the plan's first year to the year after its last. */
export const knownYears: readonly number[] = Array.from(
  { length: site.period.end - site.period.start + 2 },
  (_, index) => site.period.start + index,
);

const inTable = indicators.filter(({ origin }) => origin === 'table');

/** The address of the page of a year. */
export const asOfPath = (year: number, language: Language): string => pagePath(language, 'as-of', String(year));

/** A status in words. Before the end of the target year a figure for it cannot be missing: the matter is open. */
function wordsAsOf(kind: StatusKind, asked: number, year: number, language: Language): string {
  const t = useStrings(language);
  return kind === 'no-figure' && year < asked ? t('as-of.open', { year: asked }) : t(`status.${kind}`, { year: asked });
}

/** How a target stood by what was known at the end of a year. */
function knownLine(indicator: Indicator, year: number, language: Language): KnownLine {
  const known = knownBy(indicator, sources, year);
  const status = decideStatus(known, site.period.start);
  return {
    id: indicator.id,
    year,
    yearHref: asOfPath(year, language),
    name: indicator.name[language],
    href: `${indicatorPath(indicator.id, language)}#as-of-${year}`,
    status: status.kind,
    statusWords: wordsAsOf(status.kind, indicator.target.year, year, language),
    figure: figureWords(known, status, language).latest,
    target: targetCell(indicator, language),
  };
}

/** How the targets of the table stood by what was known at the end of a year, in the printed order. */
export const knownLines = (year: number, language: Language): KnownLine[] =>
  inTable.map((indicator) => knownLine(indicator, year, language));

/** How a target stood at the end of each year. */
export const knownCourse = (indicator: Indicator, language: Language): KnownLine[] =>
  knownYears.map((year) => knownLine(indicator, year, language));

/** The targets of the table counted by status; a status that none has is left out. */
export function knownCounts(year: number, language: Language): KnownCount[] {
  const groups = [...Map.groupBy(knownLines(year, language), ({ statusWords }) => statusWords)];
  return statusKinds.flatMap((kind) =>
    groups
      .filter(([, [first]]) => first?.status === kind)
      .map(([words, lines]) => ({ kind, words, count: lines.length })),
  );
}

/** How many figures of the targets of the table are never counted, since none of their sources has a date. */
export const undatedFigures = inTable
  .flatMap(decidingObservations)
  .filter((observation) => observation.sources.every((id) => sources.get(id)?.published === undefined)).length;

/** A route for each year in each language. */
export const asOfRoutes = () =>
  languages.flatMap((language) =>
    knownYears.map((year) => ({ params: { lang: language, year: String(year) }, props: { page: { language, year } } })),
  );
