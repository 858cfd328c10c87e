import type { Link } from '../domain/link.ts';
import { neighborsIn, type Neighbors } from '../domain/neighbors.ts';
import { isWithdrawn } from '../domain/revisions.ts';
import { decideStatus } from '../domain/status.ts';
import { findingSentences, periodWords, valueWords } from '../i18n/findings.ts';
import { historySentences } from '../i18n/history.ts';
import { useStrings } from '../i18n/index.ts';
import { languages, type Grade, type Language } from '../schemas/common.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Observation } from '../schemas/observation.ts';
import { indicators, need, site, sources } from './library.ts';
import { indicatorLink, sourceLink } from './paths.ts';

/** One observation as a row of a table. */
export interface ObservationRow {
  id: string;
  period: string;
  /** The number alone, for machines. */
  number: number;
  value: string;
  /** Whether it is withdrawn while it is being corrected. */
  isWithdrawn: boolean;
  /** What limits it, where neither the value nor the period says so. */
  exactness?: string;
  basis: string;
  working?: string;
  remark?: string;
  /** What it said before each of its changes, and whether it is withdrawn; the latest first. */
  history: string[];
  grade: Grade;
  sources: Link[];
}

/** The observations of an indicator, sorted by what they are good for. */
interface ObservationTables {
  series: ObservationRow[];
  support: ObservationRow[];
  context: ObservationRow[];
}

/** That a value is for a part only, in words; the value itself says "at least" and "about". */
function limitWords({ qualifier, period }: Observation, language: Language): string | undefined {
  const isUnsaid = qualifier === 'part-area' || (qualifier === 'part-year' && !period.label);
  return isUnsaid ? useStrings(language)(`qualifier.${qualifier}`) : undefined;
}

function observationRow(indicator: Indicator, observation: Observation, language: Language): ObservationRow {
  const { working, remark } = observation;
  const exactness = limitWords(observation, language);
  const basis = indicator.bases.find(({ id }) => id === observation.basis);
  return {
    id: observation.id,
    period: periodWords(observation, language),
    number: observation.value,
    value: valueWords(indicator, observation, language),
    isWithdrawn: isWithdrawn(observation),
    ...(exactness ? { exactness } : {}),
    basis: basis?.label[language] ?? observation.basis,
    ...(working ? { working: working[language] } : {}),
    ...(remark ? { remark: remark[language] } : {}),
    history: historySentences(indicator, observation, language),
    grade: observation.grade,
    sources: observation.sources.map((id) => sourceLink(need(sources, id), language)),
  };
}

/** The observations of an indicator as rows, those of the line apart from support and context, each in order of time. */
export function observationTables(indicator: Indicator, language: Language): ObservationTables {
  const inTime = indicator.observations.toSorted((one, other) => one.period.year - other.period.year);
  const rows = (use: Observation['use']) =>
    inTime.filter((observation) => observation.use === use).map((row) => observationRow(indicator, row, language));
  return { series: rows('series'), support: rows('support'), context: rows('context') };
}

/** The other names of an indicator that a reader of the language may know it by. */
export const aliasesIn = (indicator: Indicator, language: Language): string[] =>
  indicator.aliases.filter((alias) => /\p{Script=Han}/u.test(alias) === (language === 'zh'));

/** What the published figures show, in sentences. */
export const findings = (indicator: Indicator, language: Language): string[] =>
  findingSentences(indicator, decideStatus(indicator, site.period.start), site.period.start, language);

/** A route for each indicator in each language. */
export const indicatorRoutes = () =>
  languages.flatMap((language) =>
    indicators.map((indicator) => ({
      params: { lang: language, id: indicator.id },
      props: { page: { language, indicator } },
    })),
  );

const indicatorsBeside = neighborsIn(indicators);

/** The indicators before and after one in the printed order. */
export const indicatorNeighbors = (indicator: Indicator, language: Language): Neighbors<Link> =>
  indicatorsBeside(indicator, (neighbor) => indicatorLink(neighbor, language));
