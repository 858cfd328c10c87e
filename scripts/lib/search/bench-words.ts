import { ask } from '../../../src/search/ask.ts';
import { openFromDisk } from './from-disk.ts';
import { sample } from './numbers.ts';

/** A word to search for, and how many results it has. */
interface SearchedWord {
  word: string;
  results: number;
}

/** Words of the titles of a language's pages, evenly spread over them: what people search for. */
export async function wordsToSearch(site: string, language: string, count: number): Promise<SearchedWord[]> {
  const engine = await openFromDisk(site, language);
  const pattern = language === 'zh' ? /\p{Script=Han}{2,4}/u : /\p{L}{5,}/u;
  const texts = await Promise.all(engine.facts.lengths.map((_, page) => engine.textOf(page)));
  const words = new Set(texts.flatMap(({ title }) => pattern.exec(title)?.[0].toLowerCase() ?? []));
  return Promise.all(
    sample([...words], count).map(async (word) => ({ word, results: (await ask(engine.index, word)).answers.length })),
  );
}
