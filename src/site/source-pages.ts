import { formatDate } from '../domain/format.ts';
import type { Link } from '../domain/link.ts';
import { lookup } from '../domain/lookup.ts';
import { isWithdrawn } from '../domain/revisions.ts';
import { sourceTitle } from '../domain/source.ts';
import { periodWords, valueWords } from '../i18n/findings.ts';
import { countForm, useStrings } from '../i18n/index.ts';
import { languages, type Language } from '../schemas/common.ts';
import type { Observation } from '../schemas/observation.ts';
import type { Source } from '../schemas/source.ts';
import { indicators, notes, sources } from './library.ts';
import { indicatorLink, pagePath, sourcePath } from './paths.ts';
import { updatesNaming } from './updates.ts';

/** A figure that rests on a source. */
export interface RestingFigure {
  id: string;
  indicator: Link;
  period: string;
  value: string;
  /** The place of the figure on its indicator's page. */
  href: string;
}

/** Everything on the site that rests on one source. */
interface Resting {
  figures: RestingFigure[];
  /** What the source says of targets, in its own words. */
  words: { indicator: Link; text: string }[];
  notes: Link[];
  updates: Link[];
}

/** That a figure is withdrawn, after its value. */
const withdrawnAside = (observation: Observation, language: Language): string => {
  const t = useStrings(language);
  return isWithdrawn(observation) ? t('site.aside', { words: t('history.withdrawn-aside') }) : '';
};

const indicatorsOn = lookup(indicators, ({ observations, official }) => [
  ...observations.flatMap((observation) => observation.sources),
  ...official.map((word) => word.source),
]);

const notesOn = lookup(notes, (note) => note.sources);

const figuresOn = (source: string, language: Language): RestingFigure[] =>
  indicatorsOn([source]).flatMap((indicator) =>
    indicator.observations
      .filter((observation) => observation.sources.includes(source))
      .map((observation) => {
        const link = indicatorLink(indicator, language);
        return {
          id: observation.id,
          indicator: link,
          period: periodWords(observation, language),
          value: valueWords(indicator, observation, language) + withdrawnAside(observation, language),
          href: `${link.href}#${observation.id}`,
        };
      }),
  );

const wordsOf = (source: string, language: Language): Resting['words'] =>
  indicatorsOn([source]).flatMap((indicator) =>
    indicator.official
      .filter((word) => word.source === source)
      .map(({ text }) => ({ indicator: indicatorLink(indicator, language), text: text[language] })),
  );

/** Everything on the site that rests on a source. */
export const restingOn = (source: string, language: Language): Resting => ({
  figures: figuresOn(source, language),
  words: wordsOf(source, language),
  notes: notesOn([source]).map(({ id, title }) => ({
    href: `${pagePath(language, 'notes')}#${id}`,
    label: title[language],
  })),
  updates: updatesNaming([source], language)
    .filter(({ data }) => data.sources.includes(source))
    .map(({ id, data }) => ({ href: pagePath(language, 'updates', id), label: data.title })),
});

/** So many links stand with a source in the list; all of them stand on its own page. */
const shown = 50;

/** What rests on a source in short: each indicator once, then notes and updates; of many the first, and a link to all. */
export function restsOn(source: string, language: Language): Link[] {
  const { figures, words, notes, updates } = restingOn(source, language);
  const byAddress = new Map([...figures, ...words].map(({ indicator }) => [indicator.href, indicator]));
  const all = [...byAddress.values(), ...notes, ...updates];
  const count = all.length - shown;
  if (count <= 0) return all;
  const label = useStrings(language)(`list.more-${countForm(count, language)}`, { count });
  return [...all.slice(0, shown), { href: sourcePath(source, language), label }];
}

/** The date of a source in words, with what is to be said of it. */
export function dateWords({ published, publishedRemark }: Source, language: Language): string {
  const t = useStrings(language);
  const date = published ? formatDate(published, language) : t('source.undated');
  return date + (publishedRemark ? t('site.aside', { words: publishedRemark[language] }) : '');
}

/** A sentence on the source for search engines and shared links. */
export const sourceDescription = (source: Source, language: Language): string =>
  useStrings(language)('source.description', {
    publisher: source.publisher[language],
    date: source.published ? formatDate(source.published, language) : useStrings(language)('source.undated'),
  });

/** A route for each source in each language. */
export const sourceRoutes = () =>
  languages.flatMap((language) =>
    [...sources.values()].map((source) => ({
      params: { lang: language, id: source.id },
      props: { page: { language, source, title: sourceTitle(source, language) } },
    })),
  );
