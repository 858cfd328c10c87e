import { displayTitle } from '../domain/outline.ts';
import { statusKinds } from '../domain/status.ts';
import { useStrings } from '../i18n/index.ts';
import type { Language } from '../schemas/common.ts';
import { searchKinds, type FacetName } from '../search/facts.ts';
import { outline, site, statuses } from './library.ts';
import { sharedStatusWords } from './target-years.ts';
import { updatesIn } from './updates.ts';

/** One value by which results can be narrowed. */
interface FacetChoice {
  facet: FacetName;
  value: string;
  name: string;
}

/** Values that are offered together, under one name. */
export interface FacetGroup {
  id: string;
  name: string;
  choices: FacetChoice[];
}

const choices = (facet: FacetName, values: readonly (readonly [value: string, name: string])[]): FacetChoice[] =>
  values.map(([value, name]) => ({ facet, value, name }));

const yearsOfNews = (language: Language): string[] =>
  [...new Set(updatesIn(language).map(({ data }) => data.date.slice(0, 4)))].toSorted().toReversed();

const statusesThere = statusKinds.filter((kind) => [...statuses.values()].some((status) => status.kind === kind));

/** Everything by which the results of a search can be narrowed. @param within the kind of the pages, if it is given. */
export function facetGroups(language: Language, within?: string): FacetGroup[] {
  const t = useStrings(language);
  const kinds = searchKinds.map((kind) => [kind, t(`search.kind.${kind}`)] as const);
  const contents = (['number', 'figures'] as const).flatMap((name) => choices(name, [['yes', t(`search.${name}`)]]));
  return [
    ...(within ? [] : [{ id: 'kind', name: t('search.kind'), choices: choices('kind', kinds) }]),
    {
      id: 'field',
      name: t('search.field'),
      choices: choices(
        'field',
        site.fields.map(({ id, name }) => [id, name[language]]),
      ),
    },
    {
      id: 'chapter',
      name: t('search.chapter'),
      choices: choices(
        'chapter',
        outline.top.map((part) => [part.id, displayTitle(part, language)]),
      ),
    },
    {
      id: 'status',
      name: t('search.status'),
      choices: choices(
        'status',
        statusesThere.map((kind) => [kind, sharedStatusWords(kind, language)]),
      ),
    },
    { id: 'contents', name: t('search.contents'), choices: contents },
    {
      id: 'year',
      name: t('search.year'),
      choices: choices(
        'year',
        yearsOfNews(language).map((value) => [value, value]),
      ),
    },
  ];
}
