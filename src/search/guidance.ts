import { openEngine, type Engine } from './engine.ts';
import { namesInOther, nearestNames, nearestSpellings, type Names } from './nearest.ts';
import { isComplete, search, type Outcome } from './outcome.ts';
import { isForOtherLanguage, noChoice } from './query.ts';
import { remember } from './remember.ts';
import { termsOf } from './terms.ts';
import { isHan } from './tokens.ts';

/** Where the search of a page finds what it needs. */
export interface Places {
  /** The folder of the index of the page's language, and of the other's. */
  index: string;
  otherIndex: string;
  /** The file with the names of things in both languages. */
  names: string;
}

/** What was found in each language for something asked for in the other. */
export interface InBoth {
  here: { query: string; count: number };
  there: { query: string; count: number };
}

/** How many names of a thing are tried in the other language, and how many wordings before they are suggested. */
const [mostNames, mostTried] = [4, 9];

const loadNames = remember(
  async (address: string): Promise<readonly Names[]> => (await (await fetch(address)).json()) as readonly Names[],
);

const openOther = remember((address: string) => openEngine(address));

/**
 * What may have been meant: the words as typed, with the nearest spelling or the nearest name in place of each term that
 * stands nowhere. Only what then is answered as a whole is suggested.
 */
export async function suggestions(engine: Engine, places: Places, { query, terms }: Outcome): Promise<string[]> {
  const nowhere = terms.filter(({ pages }) => pages === 0);
  const missing = termsOf(query).filter(({ text }) => nowhere.some((term) => text.includes(term.text)));
  let wordings = missing.length > 0 ? [query] : [];
  for (const { text } of missing) {
    const nearest = await nearestTo(engine, places, text);
    wordings = wordings.flatMap((words) => nearest.map((near) => words.replace(text, () => near)));
  }
  const tried = [...new Set(wordings)].filter((words) => words !== query).slice(0, mostTried);
  const counts = await Promise.all(tried.map((words) => countResults(engine, words)));
  return tried.filter((_, place) => counts[place]);
}

const nearestTo = async (engine: Engine, places: Places, term: string): Promise<string[]> =>
  [...term].some(isHan)
    ? nearestNames(term, await loadNames(places.names))
    : nearestSpellings(term, await engine.words());

/**
 * For words of the other language: how many results the plan's own words for them have here, and they there.
 * The plan's words come from the glossary and from the names of tasks and indicators; nothing is translated by machine.
 * @param within the kind of pages that is searched here, if it is only one.
 */
export async function inBothLanguages(
  engine: Engine,
  places: Places,
  query: string,
  { language, within }: { language: string; within: string | undefined },
): Promise<InBoth | undefined> {
  if (!isForOtherLanguage(query, language)) return undefined;
  const names = await loadNames(places.names);
  const there = { query, count: await countThere(places, query) };
  const candidates = namesInOther(query, names, language.startsWith('zh') ? 'en' : 'zh').slice(0, mostNames);
  const counts = await Promise.all(candidates.map((name) => countResults(engine, name, within)));
  const count = Math.max(0, ...counts);
  const best = candidates[counts.indexOf(count)];
  return best === undefined || count === 0 ? undefined : { here: { query: best, count }, there };
}

/** How many results words have in the other language. */
export const countThere = async (places: Places, query: string): Promise<number> =>
  countResults(await openOther(places.otherIndex), query);

/** How many pages have all of some words: those that are only near are no reason to go there. */
async function countResults(engine: Engine, query: string, within?: string): Promise<number> {
  const outcome = await search(engine, { query, chosen: noChoice, sorting: 'relevance' }, within);
  return isComplete(outcome) ? outcome.answers.length : 0;
}
