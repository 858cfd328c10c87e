import type { Series } from '../domain/series.ts';
import { sourceTitle } from '../domain/source.ts';
import { useStrings } from '../i18n/index.ts';
import type { Language } from '../schemas/common.ts';
import type { Indicator } from '../schemas/indicator.ts';
import { need, sources, statuses } from './library.ts';

/** How many sources are named beside a chart that is taken away. */
const named = 2;

/** Where the figures of a chart come from: the first, and best, source of each; that of the deciding figure leads. */
export function seriesSources(indicator: Indicator, { points }: Series, language: Language): string {
  const t = useStrings(language);
  const status = need(statuses, indicator.id);
  const drawn = indicator.observations.filter((observation) => points.some(({ id }) => id === observation.id));
  const first = [...('by' in status ? [status.by] : []), ...drawn].flatMap((one) => one.sources.slice(0, 1));
  const titles = [...new Set(first)].map((id) => sourceTitle(need(sources, id), language));
  const more = titles.length - named;
  return t(more > 0 ? 'picture.sources-more' : 'picture.sources', {
    titles: titles.slice(0, named).join(t('picture.source-separator')),
    count: more,
  });
}
