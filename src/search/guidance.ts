import { openEngine, type Engine } from './engine.ts';
import { namesInOther, nearestNames, nearestSpellings, type Names } from './nearest.ts';
import { search, type Outcome } from './outcome.ts';
import { isForOtherLanguage, noChoice } from './query.ts';
import { remember } from './remember.ts';
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

/** How many names of a thing are tried in the other language. */
const mostNames = 4;

const loadNames = remember(
  async (address: string): Promise<readonly Names[]> => (await (await fetch(address)).json()) as readonly Names[],
);

const openOther = remember((address: string) => openEngine(address));

/**
 * What may have been meant: the words as typed, with the nearest spelling or the nearest name in place of a term that
 * stands nowhere.
 */
export async function suggestions(engine: Engine, places: Places, { query, terms }: Outcome): Promise<string[]> {
  const missing = terms.filter(({ pages }) => pages === 0).map(({ text }) => text);
  const found = await Promise.all(
    missing.map(async (term) => {
      const nearest = [...term].some(isHan)
        ? nearestNames(term, await loadNames(places.names))
        : nearestSpellings(term, await engine.words());
      return nearest.map((words) => query.replace(term, () => words));
    }),
  );
  return [...new Set(found.flat())].filter((words) => words !== query);
}

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
  const [names, other] = await Promise.all([loadNames(places.names), openOther(places.otherIndex)]);
  const there = { query, count: await countResults(other, query) };
  const candidates = namesInOther(query, names, language.startsWith('zh') ? 'en' : 'zh').slice(0, mostNames);
  const counts = await Promise.all(candidates.map((name) => countResults(engine, name, within)));
  const count = Math.max(0, ...counts);
  const best = candidates[counts.indexOf(count)];
  return best === undefined || count === 0 ? undefined : { here: { query: best, count }, there };
}

const countResults = async (engine: Engine, query: string, within?: string): Promise<number> =>
  (await search(engine, { query, chosen: noChoice, sorting: 'relevance' }, within)).answers.length;
