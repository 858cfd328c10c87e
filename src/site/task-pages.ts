import type { Link } from '../domain/link.ts';
import { neighborsIn, type Neighbors } from '../domain/neighbors.ts';
import { displayTitle, isTask, type TaskNode, type UnitNode } from '../domain/outline.ts';
import { standingObservations } from '../domain/revisions.ts';
import type { ChartSeries } from '../domain/series.ts';
import { periodWords, valueWords, latestObservation } from '../i18n/findings.ts';
import { useStrings } from '../i18n/index.ts';
import { languages, type Language } from '../schemas/common.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Observation } from '../schemas/observation.ts';
import { chartSeries, need, outline, statuses } from './library.ts';
import { isDecided, type Status, type StatusKind } from '../domain/status.ts';
import { indicatorPath } from './paths.ts';
import { placePath, unitPath } from './places.ts';
import { targetCell } from './target-years.ts';

/** An indicator in one line: name, status, figure, target. */
export interface IndicatorLine {
  id: string;
  href: string;
  name: string;
  status: StatusKind;
  statusWords: string;
  /** The figure that decides, with period and grade; else the latest one on the target's basis, or that there is none. */
  latest: string;
  /** Whether `latest` is the figure that decides. */
  decides: boolean;
  /** A later figure than the one that decides. */
  later?: string;
  target: string;
  indicator: Indicator;
  series: ChartSeries;
}

/** The words for a status of a target, naming the year where the figure is missing. */
export function statusWords(indicator: Indicator, language: Language): string {
  return useStrings(language)(`status.${need(statuses, indicator.id).kind}`, { year: indicator.target.year });
}

/** A value with its period: "26 µg/m³ (2021)". */
const valueWithPeriod = (indicator: Indicator, observation: Observation, language: Language): string =>
  useStrings(language)('indicators.latest', {
    value: valueWords(indicator, observation, language),
    period: periodWords(observation, language),
  });

/** The figure of an indicator's line. */
export function figureWords(
  indicator: Indicator,
  status: Status,
  language: Language,
): Pick<IndicatorLine, 'latest' | 'decides' | 'later'> {
  const t = useStrings(language);
  const latest = latestObservation(indicator);
  if ('by' in status) {
    const facts = { value: valueWords(indicator, status.by, language), period: periodWords(status.by, language) };
    return {
      latest: t('indicators.decided', { ...facts, grade: t(`grade.${status.by.grade}`) }),
      decides: isDecided(status.kind),
      ...(latest && latest.period.year > indicator.target.year
        ? { later: valueWithPeriod(indicator, latest, language) }
        : {}),
    };
  }
  if (latest) return { latest: valueWithPeriod(indicator, latest, language), decides: false };
  const none = standingObservations(indicator).length > 0 ? 'indicators.context-only' : 'indicators.no-figure';
  return { latest: t(none), decides: false };
}

/** An indicator in one line. */
export function indicatorLine(indicator: Indicator, language: Language): IndicatorLine {
  return {
    id: indicator.id,
    href: indicatorPath(indicator.id, language),
    name: indicator.name[language],
    status: need(statuses, indicator.id).kind,
    statusWords: statusWords(indicator, language),
    ...figureWords(indicator, need(statuses, indicator.id), language),
    target: targetCell(indicator, language),
    indicator,
    series: need(chartSeries, indicator.id),
  };
}

/** A link to a unit where it is read, with its display title. */
export const unitLink = (unit: UnitNode, language: Language): Link => ({
  label: displayTitle(unit, language),
  href: unitPath(unit, language),
});

/** Where a task stands: the units above it with links, and the address of its own place in the chapter. */
export function taskPlace(task: TaskNode, language: Language): { above: Link[]; here: string } {
  return {
    above: task.path.map((unit) => ({
      label: displayTitle(unit, language),
      href: isTask(unit) ? unitPath(unit, language) : placePath(unit.id, language),
    })),
    here: placePath(task.id, language),
  };
}

const tasksBeside = neighborsIn(outline.tasks);

/** The tasks before and after a task in the printed order. */
export const taskNeighbors = (task: TaskNode, language: Language): Neighbors<Link> =>
  tasksBeside(task, (neighbor) => unitLink(neighbor, language));

/** A route for each task in each language. */
export const taskRoutes = () =>
  languages.flatMap((language) =>
    outline.tasks.map((task) => ({ params: { lang: language, id: task.id }, props: { page: { language, task } } })),
  );
