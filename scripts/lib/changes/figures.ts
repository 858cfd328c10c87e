import { figureRecord } from '../../../src/domain/published.ts';
import { decideStatus, type StatusKind } from '../../../src/domain/status.ts';
import { askedWords, baselineWords } from '../../../src/i18n/changes.ts';
import { periodWords, valueWords } from '../../../src/i18n/findings.ts';
import { stateWords } from '../../../src/i18n/history.ts';
import { useStrings } from '../../../src/i18n/index.ts';
import { inEachLanguage, languages, type Language, type Text } from '../../../src/schemas/common.ts';
import type { Indicator } from '../../../src/schemas/indicator.ts';
import type { Observation } from '../../../src/schemas/observation.ts';
import type { Tree } from '../tree.ts';
import { pairUp, say, type Difference } from './difference.ts';

const indicatorsOf = ({ indicators }: Tree): Indicator[] => indicators.entries.map(({ id, data }) => ({ ...data, id }));

/** Figures, targets and answers that are not the same in two states of the content. */
export function compareFigures(before: Tree, after: Tree): Difference[] {
  const { both } = pairUp(indicatorsOf(before), indicatorsOf(after), ({ id }) => id);
  return both.flatMap(([was, now]) => [...figuresAndStatus(was, now, [before, after]), ...asked(was, now)]);
}

const difference = (kind: string, { id }: Indicator, about: string, text: Text): Difference => ({
  section: 'figures',
  kind,
  file: `indicators/${id}.json`,
  about,
  text,
});

/** The figures of an indicator that differ; the last of them says what becomes of the status. */
function figuresAndStatus(was: Indicator, now: Indicator, [before, after]: readonly [Tree, Tree]): Difference[] {
  const figures = figureDifferences(was, now);
  const kinds = [statusOf(was, before), statusOf(now, after)] as const;
  const last = figures.at(-1);
  if (last) {
    const status = statusWords(now, ...kinds);
    return [
      ...figures.slice(0, -1),
      { ...last, text: say(`${last.text.en}; ${status.en}`, `${last.text.zh}；${status.zh}`) },
    ];
  }
  if (kinds[0] === kinds[1]) return [];
  const words = statusWords(now, ...kinds);
  return [
    difference(
      'status-changed',
      now,
      now.id,
      inEachLanguage((language) => `${named(now, language)}${words[language]}`),
    ),
  ];
}

const statusOf = (indicator: Indicator, { site }: Tree): StatusKind | undefined =>
  site && decideStatus(indicator, site.data.period.start).kind;

function statusWords({ target }: Indicator, was: StatusKind | undefined, now: StatusKind | undefined): Text {
  const words = (kind: StatusKind | undefined, language: Language) =>
    kind ? useStrings(language)(`status.${kind}`, { year: target.year }) : '?';
  if (was === now) return say(`status stays “${words(now, 'en')}”`, `结果仍为“${words(now, 'zh')}”`);
  return say(
    `status changes from “${words(was, 'en')}” to “${words(now, 'en')}”`,
    `结果由“${words(was, 'zh')}”变为“${words(now, 'zh')}”`,
  );
}

const named = ({ name }: Indicator, language: Language): string => name[language] + (language === 'zh' ? '：' : ': ');

/** Indicator and period of a figure; and what it is good for, where that is not the line. */
function placed(indicator: Indicator, observation: Observation, language: Language): string {
  const t = useStrings(language);
  const [comma, colon] = language === 'zh' ? ['，', '：'] : [', ', ': '];
  const use = observation.use === 'series' ? '' : t('site.aside', { words: t(`use.${observation.use}`) });
  return indicator.name[language] + comma + periodWords(observation, language) + use + colon;
}

function figureDifferences(was: Indicator, now: Indicator): Difference[] {
  const { both, gone, fresh } = pairUp(was.observations, now.observations, ({ id }) => id);
  const of = (kind: string, indicator: Indicator, one: Observation, words: Text) =>
    difference(
      kind,
      now,
      one.id,
      inEachLanguage((language) => placed(indicator, one, language) + words[language]),
    );
  return [
    ...both.flatMap(([former, present]) => {
      const change = changeOf(was, former, now, present);
      return change ? [of(change.kind, now, present, change.words)] : [];
    }),
    ...fresh.map((one) =>
      of(
        'figure-new',
        now,
        one,
        say(`new figure, ${valueWords(now, one, 'en')}`, `新增数据${valueWords(now, one, 'zh')}`),
      ),
    ),
    ...gone.map((one) =>
      of('figure-gone', was, one, say(`${valueWords(was, one, 'en')} is gone`, `${valueWords(was, one, 'zh')}被删除`)),
    ),
  ];
}

/** What became of an observation; nothing where readers are told the same of it. */
function changeOf(
  was: Indicator,
  former: Observation,
  now: Indicator,
  present: Observation,
): { kind: string; words: Text } | undefined {
  const words = (language: Language) => [
    stateWords(was, former, present, language),
    stateWords(now, present, former, language),
  ];
  const isSame =
    figureRecord(former) === figureRecord(present) &&
    languages.every((language) => words(language).join() === words(language).toReversed().join());
  if (isSame) return undefined;
  const both = inEachLanguage((language) => words(language).join(' → '));
  if (present.withdrawn && !former.withdrawn) {
    const value = inEachLanguage((language) => valueWords(now, present, language));
    return { kind: 'figure-withdrawn', words: say(`${value.en} is withdrawn`, `${value.zh}撤下`) };
  }
  if (former.withdrawn && !present.withdrawn) {
    return { kind: 'figure-back', words: say(`${both.en}, no longer withdrawn`, `${both.zh}，恢复使用`) };
  }
  return { kind: 'figure-changed', words: both };
}

/** What the plan asks and where it began, where that differs. */
function asked(was: Indicator, now: Indicator): Difference[] {
  const arrow = (kind: string, about: string, label: Text, of: (one: Indicator, language: Language) => string) =>
    of(was, 'en') === of(now, 'en')
      ? []
      : [
          difference(
            kind,
            now,
            about,
            inEachLanguage(
              (language) => `${named(now, language)}${label[language]}${of(was, language)} → ${of(now, language)}`,
            ),
          ),
        ];
  return [
    ...arrow('target-changed', 'target', say('target ', '目标'), (one, language) =>
      askedWords(one, one.target, language),
    ),
    ...arrow('baseline-changed', 'baseline', say('baseline ', '基期值'), (one, language) =>
      baselineWords(one, one.baseline, language),
    ),
  ];
}
