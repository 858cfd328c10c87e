import { ask, type Answer, type Answers } from './ask.ts';
import type { Engine } from './engine.ts';
import { countFacets, narrow, sortAnswers, type FacetCounts } from './facets.ts';
import { isNarrowed, type SearchState } from './query.ts';
import { isHan } from './tokens.ts';
import { simplify } from './traditional.ts';

/** What a search has found, narrowed and in order. */
export interface Outcome {
  /** The words that were searched for: as typed, or in simplified characters where only those stand on pages. */
  query: string;
  /** The results that fit the choice. */
  answers: readonly Answer[];
  /** How many results there are without the choice. */
  total: number;
  counts: FacetCounts;
  /** On how many pages each term stands. */
  terms: Answers['terms'];
}

/** Searches for what a reader asks for. Without words everything that fits the choice is found. */
export async function search(engine: Engine, state: SearchState): Promise<Outcome> {
  const { query, answers, terms } = await askSimplified(engine, state);
  const narrowed = narrow(engine.facts, answers, state.chosen);
  return {
    query,
    answers: sortAnswers(engine.facts, narrowed, state.query === '' ? 'plan' : state.sorting),
    total: answers.length,
    counts: countFacets(engine.facts, answers, state.chosen),
    terms,
  };
}

/** The answers to the words as typed; where there are none, to them in simplified characters. */
async function askSimplified(engine: Engine, { query, chosen }: SearchState): Promise<Answers & { query: string }> {
  if (query === '') return { query, answers: isNarrowed(chosen) ? everything(engine) : [], terms: [] };
  const answers = await ask(engine.index, query);
  if (isComplete(answers) || ![...query].some(isHan)) return { query, ...answers };
  const simple = simplify(query, await engine.characterPairs());
  return simple === query ? { query, ...answers } : { query: simple, ...(await ask(engine.index, simple)) };
}

/** Whether a page has everything that was asked for. */
const isComplete = ({ answers }: Answers): boolean => answers[0]?.manner === 'exact' || answers[0]?.manner === 'form';

const everything = ({ facts }: Engine): Answer[] => facts.ids.map((_, page) => ({ page, manner: 'exact' }));
