import type { Change, ChangeKind } from '../domain/changes.ts';
import { formatValue } from '../domain/format.ts';
import { isSameFigure } from '../domain/published.ts';
import type { ShortBaseline } from '../domain/revisions.ts';
import type { Language, Text } from '../schemas/common.ts';
import type { Indicator } from '../schemas/indicator.ts';
import { periodWords, targetWords, valueWords } from './findings.ts';
import { haveSameSources, inRow, stateWords } from './history.ts';
import { useStrings, type Strings } from './index.ts';
import { joinSentences } from './join-sentences.ts';

/** A change in words: what kind it is, what happened, and why. */
interface ChangeWords {
  kind: string;
  text: string;
  reason?: string;
}

/** The title of something in the language of the words, by its id. */
type TitleOf = (id: string) => string | undefined;

/** A change of one kind. */
type Of<Kind extends ChangeKind> = Extract<Change, { kind: Kind }>;

interface Way {
  language: Language;
  t: Strings;
  titleOf: TitleOf;
}

const yearWords = (year: number, language: Language): string => (language === 'zh' ? `${year}年` : String(year));

/** An indicator's name, and the period and value of one of its figures. */
const figureFacts = (
  { indicator, figure }: Of<'figure-new' | 'figure-withdrawn' | 'figure-revised'>,
  { language }: Way,
) => ({
  name: indicator.name[language],
  period: periodWords(figure, language),
  value: valueWords(indicator, figure, language),
});

function revised(change: Of<'figure-revised'>, way: Way): string {
  const { indicator, figure, was } = change;
  const isConfirmed = was.withdrawn && isSameFigure({ ...was, withdrawn: figure.withdrawn }, figure);
  const facts = figureFacts(change, way);
  if (isConfirmed) return way.t('change.figure-restored', facts);
  const before = stateWords(indicator, was, figure, way.language);
  const now = stateWords(indicator, figure, was, way.language);
  if (before === now && !haveSameSources(was, figure)) return way.t('change.figure-sources', facts);
  return way.t('change.figure-revised', { ...facts, was: before, now });
}

/** What a target asks, with its year: "at least 80% (2034)". */
export const askedWords = (indicator: Indicator, target: Indicator['target'], language: Language): string =>
  useStrings(language)('indicators.latest', {
    value: targetWords({ ...indicator, target }, language),
    period: yearWords(target.year, language),
  });

/** A baseline with its year: "40% (2029)"; or that there is none. */
export function baselineWords({ unit }: Indicator, baseline: ShortBaseline | undefined, language: Language): string {
  const t = useStrings(language);
  if (!baseline) return t('change.baseline-none');
  const value = formatValue(baseline.value, unit, language);
  if (baseline.year === undefined) return value;
  return t('indicators.latest', { value, period: yearWords(baseline.year, language) });
}

function moved({ moved: { id, title, to } }: Of<'moved'>, { language, t, titleOf }: Way): string {
  const facts = { title: title[language] };
  if (to === id) return t('change.unpaged', facts);
  const now = to === undefined ? undefined : titleOf(to);
  return now === undefined ? t('change.withdrawn', facts) : t('change.moved', { ...facts, now });
}

/** What happened, in words, by the kind of the change. */
const writers: { [Kind in ChangeKind]: (change: Of<Kind>, way: Way) => string } = {
  'status-changed': ({ indicator, was, now }, { language, t }) => {
    const [before, after] = [was, now.kind].map((kind) => t(`status.${kind}`, { year: indicator.target.year }));
    return t('change.status', { name: indicator.name[language], was: before ?? '', now: after ?? '' });
  },
  'figure-withdrawn': (change, way) => way.t('change.figure-withdrawn', figureFacts(change, way)),
  'figure-revised': revised,
  'figure-new': (change, way) => way.t('change.figure', figureFacts(change, way)),
  'indicator-new': ({ indicator }, { language }) => indicator.name[language],
  'target-corrected': ({ indicator, was, now }, way) =>
    way.t('change.target', {
      name: indicator.name[way.language],
      was: askedWords(indicator, was, way.language),
      now: askedWords(indicator, now, way.language),
    }),
  'baseline-corrected': ({ indicator, was, now }, way) =>
    way.t('change.baseline', {
      name: indicator.name[way.language],
      was: baselineWords(indicator, was, way.language),
      now: baselineWords(indicator, now, way.language),
    }),
  'update-posted': ({ update }, { language }) => update.title[language],
  'update-revised': ({ update }, { language }) => update.title[language],
  'note-revised': ({ note }, { language, t }) => t('change.note', { title: note.title[language] }),
  'note-new': ({ note }, { language, t }) => t('change.note', { title: note.title[language] }),
  moved,
};

/** Why a status changed: the reasons that were given, and what it follows from. */
function statusReasons({ figures, reasons, method }: Of<'status-changed'>, { language, t }: Way): string {
  const periods = [...new Set(figures.map((figure) => periodWords(figure, language)))];
  const sentences = [
    ...reasons.map((reason) => reason[language]),
    ...(periods.length > 0 ? [t('change.status-figures', { periods: inRow(periods, language) })] : []),
    ...(method === undefined ? [] : [t('change.status-method', { version: method })]),
  ];
  return joinSentences(sentences, language);
}

function reasonOf(change: Change, way: Way): string | undefined {
  if (change.kind === 'status-changed') return statusReasons(change, way) || undefined;
  if (change.kind === 'moved') return change.moved.reason[way.language];
  return 'reason' in change ? (change.reason satisfies Text)[way.language] : undefined;
}

/**
 * A change in words.
 * @param titleOf the title, in the language, of what stands in the place of something that was moved.
 */
export function changeWords(change: Change, language: Language, titleOf: TitleOf): ChangeWords {
  const way: Way = { language, t: useStrings(language), titleOf };
  const write = writers[change.kind] as (change: Change, way: Way) => string;
  const reason = reasonOf(change, way);
  return {
    kind: way.t(`change.kind.${change.kind}`),
    text: write(change, way),
    ...(reason === undefined ? {} : { reason }),
  };
}
