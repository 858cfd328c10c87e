import type { Hits, WordIndex } from './word-index.ts';
import type { FactTable, PageText, SearchFacts } from './facts.ts';
import { once, remember } from './remember.ts';

/** The part of Pagefind's own script that is used here. */
export interface Pagefind {
  search(query: string): Promise<{ results: readonly { id: string; words: readonly number[] }[] }>;
  /** The names by which results could be narrowed; our index has none. Fails if the index could not be opened. */
  filters(): Promise<unknown>;
  /** Searches what is in another folder together with what is searched already, by the same program. */
  mergeIndex(folder: string): Promise<void>;
}

/** The script that Pagefind writes beside the index. */
export interface PagefindScript {
  createInstance(options: { basePath: string; noWorker: boolean }): Pagefind;
}

/** How files are fetched and the index is opened; a test gives its own. */
export interface Loading {
  json(address: string): Promise<unknown>;
  /** @param parts of how many parts the index is. */
  pagefind(folder: string, parts: number): Promise<Pagefind>;
}

/** The searched pages of a language: the index of their words, their facts, and the text of each. */
export interface Engine {
  index: WordIndex;
  facts: FactTable;
  /** Fetches what every search for words needs, before one is asked for. */
  prepare(): void;
  textOf(page: number): Promise<PageText>;
  /** All words in letters that stand on the pages, in alphabetical order. */
  words(): Promise<readonly string[]>;
  /** The traditional characters whose simplified ones stand on the pages, in pairs with these. */
  characterPairs(): Promise<string>;
}

/** The folder of a part of an index, from 1: the first stands in the folder of the index itself. */
export const partFolder = (folder: string, part: number): string => (part === 1 ? folder : `${folder}${part}/`);

/**
 * Opens Pagefind's index in a folder. A worker of its own would have to load the same script once more.
 * @param parts of how many parts it is. @throws Error if a further part cannot be opened; if the first cannot, a search tells.
 */
export async function openPagefind(script: PagefindScript, folder: string, parts: number): Promise<Pagefind> {
  const pagefind = script.createInstance({ basePath: folder, noWorker: true });
  // To merge is to wait for the program of the first part, and if that does not come, for ever.
  if (parts > 1) await pagefind.filters();
  for (let part = 2; part <= parts; part += 1) await pagefind.mergeIndex(partFolder(folder, part));
  return pagefind;
}

/** The file that leads to all others of an index. */
const entry = 'facts.json';

const inBrowser: Loading = {
  json: async (address) => {
    // The facts say which index is there now; what a browser has kept may be of another.
    const response = await fetch(address, { cache: address.endsWith(entry) ? 'no-cache' : 'default' });
    if (!response.ok) throw new Error(`${response.status} at ${address}`);
    return response.json() as Promise<unknown>;
  },
  pagefind: async (folder, parts) => {
    // The script is written after the build, so it cannot be bundled.
    const script = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindScript;
    return withoutLanguage(() => openPagefind(script, folder, parts));
  },
};

/**
 * Pagefind reads the page's language when it opens, and then cuts each Chinese query into words, which takes longer than
 * the search and is of no use: our words are cut already. So it is shown a page without a language, for no longer than
 * it looks.
 */
function withoutLanguage<Value>(open: () => Value): Value {
  const page = document.documentElement;
  const { lang } = page;
  page.lang = '';
  try {
    return open();
  } finally {
    page.lang = lang;
  }
}

/**
 * Opens the index of a language. This is the only place that knows Pagefind.
 * @param folder its address, with a slash at its end.
 * @throws Error if the index is not there, as when the site has not been built.
 */
export async function openEngine(folder: string, loading = inBrowser): Promise<Engine> {
  const json = <Data>(name: string) => loading.json(folder + name) as Promise<Data>;
  const facts = await json<FactTable>(entry);
  const pagefind = once(() => loading.pagefind(folder, facts.parts));
  const words = once(() => json<readonly string[]>('words.json'));
  return {
    index: wordIndex(pagefind, facts, words),
    facts,
    prepare: () => void pagefind().catch(() => undefined),
    textOf: remember((page: number) => json<PageText>(`${facts.texts}${page}.json`)),
    words,
    characterPairs: once(() => json<string>('characters.json')),
  };
}

function wordIndex(pagefind: () => Promise<Pagefind>, facts: FactTable, words: Engine['words']): WordIndex {
  const search = remember(async (query: string) => hitsOf((await (await pagefind()).search(query)).results));
  const { values, of } = facts.facets.kind;
  const isOf = (page: number, kinds: ReadonlySet<string>) =>
    (of[page] ?? []).some((kind) => kinds.has(values[kind] ?? ''));
  return {
    lengths: facts.lengths,
    isSide: (page) => isOf(page, sideKinds),
    isIndicator: (page) => isOf(page, indicatorKinds),
    together: async (keys) => (keys.length === 0 ? new Map() : search(`"${keys.join(' ')}"`)),
    // Pagefind's own way takes only the words of one piece of its index, and a shorter word if there is none.
    wordsBeginning: async (key) => (await words()).filter((word) => word.startsWith(key)),
  };
}

/** The kinds of pages that tell where things come from, and those that show what was asked and what was found. */
const sideKinds: ReadonlySet<string> = new Set(['source', 'about'] satisfies SearchFacts['kind'][]);
const indicatorKinds: ReadonlySet<string> = new Set(['indicator'] satisfies SearchFacts['kind'][]);

/** The id of a result is the number of its page: the index is written so. */
const hitsOf = (results: readonly { id: string; words: readonly number[] }[]): Hits =>
  new Map(results.map(({ id, words }) => [Number(id), words.length]));
