import { ask, type Answer, type Answers } from './ask.ts';
import type { Engine } from './engine.ts';
import { countFacets, narrow, sortAnswers, type FacetCounts } from './facets.ts';
import { noChoice, type SearchState } from './query.ts';
import { isHan } from './tokens.ts';
import { simplify } from './traditional.ts';

/** What a search has found, narrowed and in order. */
export interface Outcome {
  /** The words that were searched for: as typed, or in another reading where only that is answered. */
  query: string;
  /** The results that fit the choice. */
  answers: readonly Answer[];
  /** How many results there are without the choice. */
  total: number;
  counts: FacetCounts;
  /** On how many pages each term stands. */
  terms: Answers['terms'];
}

/**
 * Searches for what a reader asks for. Without words everything that fits the choice is found, in the order of the plan
 * unless another is asked for.
 * @param within the kind of pages that is searched, if it is only one; the others then do not count at all.
 */
export async function search(engine: Engine, state: SearchState, within?: string): Promise<Outcome> {
  const { facts } = engine;
  const { query, answers: all, terms } = await askReadings(engine, state.query);
  const answers = within === undefined ? all : narrow(facts, all, { ...noChoice, kind: [within] });
  const sorting = state.query === '' && state.sorting === 'relevance' ? 'plan' : state.sorting;
  return {
    query,
    answers: sortAnswers(facts, narrow(facts, answers, state.chosen), sorting),
    total: answers.length,
    counts: countFacets(facts, answers, state.chosen),
    terms,
  };
}

/** Where the pages with other forms of the words begin, if the exact ones all come before them. */
export function formsStart(answers: readonly Answer[]): number | undefined {
  const start = answers.findIndex(({ manner }) => manner === 'form');
  const isDivided = start > 0 && answers.slice(start).every(({ manner }) => manner === 'form');
  return isDivided ? start : undefined;
}

type Read = Answers & { query: string };

/** The answers to the words as typed; where they are not answered, in simplified characters or with a missing point. */
async function askReadings(engine: Engine, query: string): Promise<Read> {
  if (query === '') return { query, answers: everything(engine), terms: [] };
  const typed = await askReading(engine, query);
  if (isComplete(typed) || !/\d{2}|\p{Script=Han}/u.test(query)) return typed;
  const simple = [...query].some(isHan)
    ? await askReading(engine, simplify(query, await engine.characterPairs()))
    : typed;
  const pointed = await askReading(engine, simple.query.replace(pointless, '$1.$2'));
  return isComplete(pointed) ? pointed : simple;
}

const askReading = async (engine: Engine, query: string): Promise<Read> => ({
  query,
  ...(await ask(engine.index, query)),
});

/** Two digits right after letters, between which a point may be missing: `AB25` for `AB2.5`. */
const pointless = /(?<=\p{Script=Latin}\s?)(\d)(\d)(?![\d.])/gu;

/** Whether a page has everything that was asked for. */
export const isComplete = ({ answers }: Pick<Answers, 'answers'>): boolean =>
  answers[0]?.manner === 'exact' || answers[0]?.manner === 'form';

const everything = ({ facts }: Engine): Answer[] => facts.lengths.map((_, page) => ({ page, manner: 'exact' }));
