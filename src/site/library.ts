import { getCollection } from 'astro:content';
import { buildOutline, type Outline } from '../domain/outline.ts';
import { parseBlocks, type Block } from '../domain/paragraphs.ts';
import { buildSeries, type ChartSeries } from '../domain/series.ts';
import { decideStatus, type Status } from '../domain/status.ts';
import type { Language } from '../schemas/common.ts';
import type { Term } from '../schemas/glossary.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Moved } from '../schemas/moved.ts';
import type { Name } from '../schemas/name.ts';
import type { Note } from '../schemas/note.ts';
import type { Published } from '../schemas/published.ts';
import type { RegisterEntry } from '../schemas/register.ts';
import type { Site } from '../schemas/site.ts';
import type { Source } from '../schemas/source.ts';
import type { TargetTable } from '../schemas/unit.ts';
import { titlesWithMark } from './publication.ts';

/** The one entry of a collection that holds one object. */
function only<Data>(entries: readonly { data: Data }[], name: string): Data {
  const [entry] = entries;
  if (!entry) throw new Error(`The content has no ${name}.`);
  return entry.data;
}

/** The entries of a list in the order of its file. */
function inFileOrder<Entry>(entries: readonly { data: { place: number; entry: Entry } }[]): Entry[] {
  return entries.toSorted((one, other) => one.data.place - other.data.place).map(({ data }) => data.entry);
}

const withIds = <Data>(entries: readonly { id: string; data: Data }[]): (Data & { id: string })[] =>
  entries.map(({ id, data }) => ({ id, ...data }));

const byOrder = (one: { order: number }, other: { order: number }) => one.order - other.order;

const byId = <Entry extends { id: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> =>
  new Map(entries.map((entry) => [entry.id, entry]));

/** What the site is: title, period, publisher, fields. */
export const site: Site = only(await getCollection('site'), 'site.json');

/** The target table as printed. */
export const targetTable: TargetTable = only(await getCollection('targets'), 'plan/targets.json');

/** The plan's skeleton. */
export const outline: Outline = buildOutline(inFileOrder(await getCollection('outline')));

/** The indicators in the printed order. */
export const indicators: readonly Indicator[] = withIds(await getCollection('indicators')).toSorted(byOrder);

/** The indicators by id. */
export const indicatorsById = byId(indicators);

/** The status of each indicator's target, by the indicator's id. */
export const statuses: ReadonlyMap<string, Status> = new Map(
  indicators.map((indicator) => [indicator.id, decideStatus(indicator, site.period.start)]),
);

/** What a chart can show of each indicator, by the indicator's id. */
export const chartSeries: ReadonlyMap<string, ChartSeries> = new Map(
  indicators.map((indicator) => [indicator.id, buildSeries(indicator, site.period.start)]),
);

/** The sources by id. */
export const sources: ReadonlyMap<string, Source> = byId(
  withIds(await getCollection('sources')).toSorted((one, other) => one.id.localeCompare(other.id, 'en')),
);

/** The notes on the text in the order of the plan. The title of a draft has a mark. */
export const notes: readonly Note[] = withIds(await getCollection('notes'))
  .map((note) => ({ ...note, title: titlesWithMark(note.title, note, site.timeZone) }))
  .toSorted(byOrder);

/** The notes on the text by id. */
export const notesById = byId(notes);

/** The glossary. */
export const terms: readonly Term[] = inFileOrder(await getCollection('glossary'));

/** The numbers of the plan's text that no indicator's link claims. */
export const register: readonly RegisterEntry[] = inFileOrder(await getCollection('register'));

/** What was moved or withdrawn since it was published. */
export const moved: readonly Moved[] = inFileOrder(await getCollection('moved'));

/** What was published and since when; nothing in a plan whose record has not begun. */
export const published: Published | undefined = (await getCollection('published'))[0]?.data;

/** The places and organizations that the content names. */
export const properNames: readonly Name[] = inFileOrder(await getCollection('names'));

const texts: ReadonlyMap<string, Block[]> = new Map(
  (await getCollection('texts')).map(({ id, body }) => [id, parseBlocks(body ?? '').blocks]),
);

/** The paragraphs of a unit in a language. A unit without words of its own has none. */
export const blocksOf = (unit: string, language: Language): readonly Block[] => texts.get(`${language}/${unit}`) ?? [];

/** Looks an id up in one of the tables. @throws Error if the content names something that is not there. */
export function need<Entry>(table: ReadonlyMap<string, Entry>, id: string): Entry {
  const entry = table.get(id);
  if (entry === undefined) throw new Error(`The content names "${id}", which does not exist.`);
  return entry;
}
