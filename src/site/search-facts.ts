import { formatDate } from '../domain/format.ts';
import { withDescendants, type TaskNode, type UnitNode } from '../domain/outline.ts';
import { useStrings } from '../i18n/index.ts';
import type { Language } from '../schemas/common.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { SearchFacts } from '../search/facts.ts';
import { aliasesIn } from './indicator-pages.ts';
import { indicators, indicatorsById, need, outline, statuses } from './library.ts';
import { inLetters } from './pinyin.ts';
import { partOf, unitAt } from './places.ts';
import { planOrder } from './plan-order.ts';
import { registerItems } from './register-items.ts';
import { indicatorsOf, updatesOfIndicator, updatesOfTask } from './relations.ts';
import { fieldName } from './fields.ts';
import type { UpdateView } from './updates.ts';

/** The units in which the plan gives a number that is about its matter. */
const unitsWithNumbers: ReadonlySet<string> = new Set(
  registerItems.filter(({ kind, place }) => kind !== 'exempt' && place !== '*').map(({ place }) => unitAt(place).id),
);

const places: ReadonlyMap<UnitNode, number> = new Map(outline.all.map((unit, place) => [unit, place]));
const placeOf = (unit: UnitNode): number => places.get(unit) ?? -1;

/** A page's place in the order of the plan. */
const orderOf = planOrder(indicators.at(-1)?.order ?? 0);

const statusesOf = (indicators: readonly Indicator[]): string[] => [
  ...new Set(indicators.map(({ id }) => need(statuses, id).kind)),
];

const hasFigures = (indicators: readonly Indicator[]): boolean =>
  indicators.some(({ observations }) => observations.length > 0);

/** The dates of updates, the newest first. */
function newsOf(updates: readonly UpdateView[]): Pick<SearchFacts, 'date' | 'year'> {
  const dates = updates.map(({ data }) => data.date);
  const newest = dates[0];
  return newest === undefined ? {} : { date: newest, year: [...new Set(dates.map((date) => date.slice(0, 4)))] };
}

/** What the search knows of a part of the plan. */
export const partFacts = (unit: UnitNode, language: Language): SearchFacts => ({
  kind: 'plan',
  place: useStrings(language)('nav.plan'),
  chapter: [unit.id],
  number: withDescendants(unit).some(({ id }) => unitsWithNumbers.has(id)),
  order: orderOf(placeOf(unit), 'plan'),
});

/** What the search knows of a task. */
export function taskFacts(task: TaskNode, place: string, language: Language): SearchFacts {
  const indicators = indicatorsOf(task);
  return {
    kind: 'task',
    field: [task.field],
    place,
    chapter: [partOf(task).id],
    status: statusesOf(indicators),
    commitments: indicators.length,
    number: indicators.length > 0 || withDescendants(task).some(({ id }) => unitsWithNumbers.has(id)),
    figures: hasFigures(indicators),
    ...newsOf(updatesOfTask(task, language)),
    order: orderOf(placeOf(task), 'task'),
  };
}

/** What an indicator is called besides its name; in Chinese also how its names sound, in letters. */
function namesOf(indicator: Indicator, language: Language): Pick<SearchFacts, 'names' | 'sounds'> {
  const names = aliasesIn(indicator, language);
  return language === 'zh' ? { names, sounds: [indicator.name.zh, ...names].map(inLetters) } : { names };
}

/** What the search knows of an indicator. */
export function indicatorFacts(indicator: Indicator, language: Language): SearchFacts {
  const unit = unitAt(indicator.target.place);
  return {
    kind: 'indicator',
    ...namesOf(indicator, language),
    field: [indicator.field],
    place: fieldName(indicator.field, language),
    chapter: [partOf(unit).id],
    status: statusesOf([indicator]),
    commitments: 1,
    number: true,
    figures: hasFigures([indicator]),
    ...newsOf(updatesOfIndicator(indicator.id, language)),
    order: orderOf(placeOf(unit), 'indicator', indicator.order),
  };
}

/** What the search knows of an update. */
export function updateFacts(update: UpdateView, language: Language): SearchFacts {
  const { data } = update;
  const tasks = data.tasks.map((id) => need(outline.byId, id));
  const indicators = data.indicators.map((id) => need(indicatorsById, id));
  const fields = [...tasks.map(({ field }) => field), ...indicators.map(({ field }) => field)];
  return {
    kind: 'update',
    field: [...new Set(fields.filter((field) => field !== undefined))],
    place: formatDate(data.date, language),
    chapter: [...new Set(tasks.map((task) => partOf(task).id))],
    figures: hasFigures(indicators),
    ...newsOf([update]),
  };
}
