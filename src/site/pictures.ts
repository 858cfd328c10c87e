import { describeSeries, targetLine } from '../charts/words.ts';
import { formatDate } from '../domain/format.ts';
import { displayTitle, type TaskNode } from '../domain/outline.ts';
import { languageTags, useStrings } from '../i18n/index.ts';
import { joinSentences } from '../i18n/join-sentences.ts';
import { chartCard } from '../pictures/chart-card.ts';
import type { CardFacts } from '../pictures/card.ts';
import { wordsCard } from '../pictures/words-card.ts';
import { languages, type Language } from '../schemas/common.ts';
import type { Indicator } from '../schemas/indicator.ts';
import { latestDay } from './data-version.ts';
import { findings } from './indicator-pages.ts';
import { chartSeries, indicators, need, outline, site, statuses } from './library.ts';
import { fullAddress, pagePath } from './paths.ts';
import { indicatorsOf } from './relations.ts';
import { seriesSources } from './series-sources.ts';
import { statusCounts } from './status-counts.ts';
import { fieldName } from './fields.ts';
import { statusWords, taskPlace } from './task-pages.ts';

/** A picture that can be taken away, and that other sites show for a link. The build draws it as PNG beside the SVG. */
export interface Picture {
  /** Its path below `/pictures/`, without an ending: `en/indicators/soil`. */
  path: string;
  /** Draws it as SVG. All of them at once would be too much to hold. */
  draw(): string;
}

/** What every picture of a page says of itself. */
const originOf = (language: Language, ...segments: readonly string[]) => ({
  language: languageTags[language],
  origin: useStrings(language)('picture.origin', {
    date: formatDate(latestDay, language),
    address: fullAddress(pagePath(language, ...segments)),
  }),
});

const kickerOf = (language: Language, words: string) =>
  useStrings(language)('picture.kicker', { site: site.name[language], words });

function indicatorPicture(indicator: Indicator, language: Language): string {
  const [answer = ''] = findings(indicator, language);
  const series = need(chartSeries, indicator.id);
  const facts = {
    ...originOf(language, 'indicators', indicator.id),
    title: indicator.name[language],
    kicker: kickerOf(language, fieldName(indicator.field, language)),
  };
  if (series.kind === 'series') {
    const source = seriesSources(indicator, series, language);
    return chartCard({ ...facts, description: describeSeries(series, language), source }, answer, series, language);
  }
  const status = { kind: need(statuses, indicator.id).kind, words: statusWords(indicator, language) };
  const description = joinSentences([answer, targetLine(indicator, language)], language);
  return wordsCard({ ...facts, description }, answer, { lines: [status], more: moreWords(language) });
}

const moreWords = (language: Language) => (count: number) => useStrings(language)('picture.more', { count });

function taskPicture(task: TaskNode, language: Language): string {
  const t = useStrings(language);
  const facts: CardFacts = {
    ...originOf(language, 'tasks', task.id),
    title: displayTitle(task, language),
    kicker: kickerOf(language, taskPlace(task, language).above.at(-1)?.label ?? fieldName(task.field, language)),
    description: task.summary[language],
  };
  const lines = indicatorsOf(task).map((indicator) => ({
    kind: need(statuses, indicator.id).kind,
    words: t('picture.status', { name: indicator.name[language], status: statusWords(indicator, language) }),
  }));
  return wordsCard(facts, task.summary[language], { lines, more: moreWords(language) });
}

function planPicture(language: Language): string {
  const t = useStrings(language);
  const lines = statusCounts(language).map(({ kind, words, count }) => ({
    kind,
    words: t('picture.count', { words, count }),
  }));
  const facts = {
    ...originOf(language),
    title: site.title[language],
    kicker: kickerOf(language, site.documentNumber[language]),
    description: lines.map(({ words }) => words).join(t('roll-up.separator')),
  };
  return wordsCard(facts, site.description[language], { lines, more: moreWords(language) });
}

/** Every picture: of the plan, of each indicator and of each task, in both languages. */
export const pictures = (): Picture[] =>
  languages.flatMap((language) => [
    { path: `${language}/plan`, draw: () => planPicture(language) },
    ...indicators.map((indicator) => ({
      path: `${language}/indicators/${indicator.id}`,
      draw: () => indicatorPicture(indicator, language),
    })),
    ...outline.tasks.map((task) => ({
      path: `${language}/tasks/${task.id}`,
      draw: () => taskPicture(task, language),
    })),
  ]);
