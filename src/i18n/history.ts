import { formatDate } from '../domain/format.ts';
import { revisedStates } from '../domain/revisions.ts';
import type { Language } from '../schemas/common.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Observation } from '../schemas/observation.ts';
import { periodWords, valueWords } from './findings.ts';
import { useStrings } from './index.ts';

/** Words for several things in a row: "28, 2016, approximate". */
export const inRow = (words: readonly string[], language: Language): string =>
  words.join(useStrings(language)('finding.list-separator'));

/** What an observation says beside another state of it: the value, and whatever else is not the same. */
export function stateWords(indicator: Indicator, state: Observation, other: Observation, language: Language): string {
  const t = useStrings(language);
  const isOther = (field: keyof Observation) => JSON.stringify(state[field]) !== JSON.stringify(other[field]);
  const basis = indicator.bases.find(({ id }) => id === state.basis);
  const more: readonly (readonly [keyof Observation, string])[] = [
    ['period', periodWords(state, language)],
    ['qualifier', t(`qualifier.${state.qualifier}`)],
    ['basis', basis?.label[language] ?? state.basis],
    ['use', t(`use.${state.use}`)],
    ['grade', t(`grade.${state.grade}`)],
  ];
  const differing = more.filter(([field]) => isOther(field)).map(([, words]) => words);
  return inRow([valueWords(indicator, state, language), ...differing], language);
}

/** Whether two states of an observation rest on the same sources. */
export const haveSameSources = (one: Observation, other: Observation): boolean =>
  one.sources.join() === other.sources.join();

/** A day and a reason in words. */
const told = ({ day, reason }: NonNullable<Observation['withdrawn']>, language: Language) => ({
  date: formatDate(day, language),
  reason: reason[language],
});

/** What an observation said before a change, and whether it rested on other sources. */
function formerWords(indicator: Indicator, was: Observation, next: Observation, language: Language): string {
  const words = stateWords(indicator, was, next, language);
  return haveSameSources(was, next) ? words : inRow([words, useStrings(language)('history.other-sources')], language);
}

/** What an observation said before each of its changes, and whether it is withdrawn now; the latest first. */
export function historySentences(indicator: Indicator, observation: Observation, language: Language): string[] {
  const t = useStrings(language);
  const { revisions = [], withdrawn } = observation;
  const states = revisedStates(observation);
  const changes = revisions.flatMap((revision, index) => {
    const [was = observation, next = observation] = states.slice(index);
    return [
      ...(was.withdrawn ? [t('history.was-withdrawn', told(was.withdrawn, language))] : []),
      t('history.was', { ...told(revision, language), was: formerWords(indicator, was, next, language) }),
    ];
  });
  return [...changes, ...(withdrawn ? [t('history.withdrawn-since', told(withdrawn, language))] : [])].toReversed();
}
