import { ask } from './ask.ts';
import { openEngine, type Engine } from './engine.ts';
import { namesInOther, nearestNames, nearestWords, type Names } from './nearest.ts';
import { isForOtherLanguage } from './query.ts';
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

const loadNames = async (address: string): Promise<readonly Names[]> =>
  (await (await fetch(address)).json()) as readonly Names[];

/** Words that may have been meant: for each term that stands nowhere the nearest spellings, or the nearest names. */
export async function suggestions(engine: Engine, places: Places, missing: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    missing.map(async (term) =>
      [...term].some(isHan)
        ? nearestNames(term, await loadNames(places.names))
        : nearestWords(term, await engine.words()),
    ),
  );
  return [...new Set(found.flat())];
}

/**
 * For words of the other language: how many results the plan's own words for them have here, and they there.
 * The plan's words come from the glossary and from the names of tasks and indicators; nothing is translated by machine.
 */
export async function inBothLanguages(
  engine: Engine,
  places: Places,
  query: string,
  language: string,
): Promise<InBoth | undefined> {
  if (!isForOtherLanguage(query, language)) return undefined;
  const [names, other] = await Promise.all([loadNames(places.names), openEngine(places.otherIndex)]);
  const there = { query, count: (await ask(other.index, query)).answers.length };
  const candidates = namesInOther(query, names, language.startsWith('zh') ? 'en' : 'zh').slice(0, mostNames);
  const counts = await Promise.all(candidates.map(async (name) => (await ask(engine.index, name)).answers.length));
  const count = Math.max(0, ...counts);
  const best = candidates[counts.indexOf(count)];
  return best === undefined || count === 0 ? undefined : { here: { query: best, count }, there };
}
