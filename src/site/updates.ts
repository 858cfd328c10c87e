import { getCollection, type CollectionEntry } from 'astro:content';
import { dateKey } from '../domain/date-order.ts';
import { formatDate } from '../domain/format.ts';
import { lookup } from '../domain/lookup.ts';
import { inEachLanguage, languages, type Language, type Text } from '../schemas/common.ts';
import { dividedList } from './divided-list.ts';
import { site } from './library.ts';
import { titleWithMark } from './publication.ts';

/** An update in one language. */
export interface UpdateView {
  id: string;
  entry: CollectionEntry<'updates'>;
  /** What it says about itself; the title has a mark if the update is not published. */
  data: CollectionEntry<'updates'>['data'];
}

const all = await getCollection('updates');

/** What an update sorts by: when it happened, then when it was posted. */
const sortable = ({ data }: UpdateView) => `${dateKey(data.date)} ${data.posted}`;

/** Newest first by what happened; of two on one day, the one posted later first. */
const newestFirst = (one: UpdateView, other: UpdateView) => {
  const [first, second] = [sortable(one), sortable(other)];
  return first === second ? one.id.localeCompare(other.id, 'en') : first < second ? 1 : -1;
};

const sorted = inEachLanguage((language) =>
  all
    .filter(({ id }) => id.startsWith(`${language}/`))
    .map((entry) => updateView(entry, language))
    .toSorted(newestFirst),
);

const byId = inEachLanguage((language) => new Map(sorted[language].map((update) => [update.id, update])));

const byNamed = inEachLanguage((language) =>
  lookup(sorted[language], ({ data }) => [...data.tasks, ...data.indicators, ...data.sources]),
);

/** The updates in a language, the newest first. */
export const updatesIn = (language: Language): readonly UpdateView[] => sorted[language];

/** The list of all updates. */
export const updateList = dividedList('updates', (language) => [
  {
    ids: [],
    label: '',
    entries: updatesIn(language).map(({ data }) => ({ label: formatDate(data.date, language) })),
  },
]);

/** The updates in a language that name any of some tasks, indicators and sources, the newest first. */
export const updatesNaming = (ids: Iterable<string>, language: Language): UpdateView[] => byNamed[language](ids);

function updateView(entry: CollectionEntry<'updates'>, language: Language): UpdateView {
  const title = titleWithMark(entry.data.title, entry.data, site.timeZone, language);
  return { id: entry.id.slice(language.length + 1), entry, data: { ...entry.data, title } };
}

/** The title of an update in a language. @throws Error if there is no such update. */
export function updateTitle(id: string, language: Language): string {
  const update = byId[language].get(id);
  if (!update) throw new Error(`There is no update "${id}" in "${language}".`);
  return update.data.title;
}

/** The changes of an update since it was published, the oldest first. Both languages tell of the same. */
export function revisionsOf(id: string): { day: string; reason: Text }[] {
  const told = inEachLanguage((language) => byId[language].get(id)?.data.revisions ?? []);
  return told.en.map(({ day, reason }, index) => ({
    day,
    reason: { en: reason, zh: told.zh[index]?.reason ?? reason },
  }));
}

/** A route for each update in each language. */
export const updateRoutes = () =>
  languages.flatMap((language) =>
    updatesIn(language).map((update) => ({
      params: { lang: language, id: update.id },
      props: { page: { language, update } },
    })),
  );
