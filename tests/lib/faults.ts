import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { fillStorage, refuseClipboard, refuseCookies, refuseStorage, spoil, ways, type Way } from './fault-ways.ts';

/** Something that goes wrong on the way to a reader, or in the reader's browser. */
export interface Fault {
  name: string;
  /** The files that do not arrive, if it is that: only pages that ask for one of them can tell. */
  files?: RegExp;
  /** The kinds of pages that can tell, where the files are asked for by what a reader does. */
  kinds?: readonly string[];
  /** How the session is begun. */
  options?: BrowserContextOptions;
  /** What is arranged before a page is opened. */
  arrange?: (context: BrowserContext) => Promise<unknown>;
  /** Another address of the same page. */
  address?: (path: string) => string;
  /** The files that come only after the page has been looked at. */
  late?: RegExp;
  /** What happens when the page is open, and how it ends. */
  midway?: (page: Page) => Promise<unknown>;
  end?: (page: Page) => Promise<unknown>;
  /** Whether a script cannot be understood: the browser then says so itself, as an error of the page. */
  garbles?: boolean;
}

const everyWay = Object.keys(ways) as Way[];

/** Some files that do not arrive, in every way. */
const files = (name: string, pattern: RegExp, kinds?: readonly string[]): Fault[] =>
  everyWay.map((way) => ({
    name: `${name} ${way}`,
    files: pattern,
    ...(kinds ? { kinds } : {}),
    arrange: spoil(pattern, way),
    garbles: way === 'cut short',
  }));

/** Faults that are put into the page before anything of it runs. */
const inPage = (name: string, script: () => void): Fault => ({
  name,
  arrange: (context) => context.addInitScript(script),
});

const clock = (year: number): Fault => ({
  name: `the clock in ${year}`,
  arrange: (context) => context.clock.setFixedTime(new Date(Date.UTC(year, 1, 29))),
});

/** Another address of a page, with something at its end. The words of a page that marks some stay before it. */
const ending = (name: string, query: string, hash = ''): Fault => ({
  name,
  address: (path) => path + (query && (path.includes('?') ? '&' : '?')) + query + hash,
});

/** The kinds of pages on which one searches. */
const searching = ['search', 'tasks'];

/** The scripts that come only with what a reader does, and the kinds of pages on which that is. */
const asked: Readonly<Record<string, readonly string[]>> = {
  'show-marks': ['marked'],
  'results-csv': ['search'],
};

/** The parts of the index of the search. */
const indexFiles = {
  'the script of the index': /\/search\/\w+\/pagefind\.js/,
  'the entry of the index': /\/pagefind-entry\.json/,
  'the list of the index': /\.pf_meta/,
  'the pieces of the index': /\.pf_index/,
  'the program of the search (wasm)': /\/wasm\.unknown\.pagefind/,
  'the facts of the search': /\/facts\.json/,
  'the words of the search': /\/words\.json/,
  'the texts of the search': /\/search\/\w+\/texts\//,
  'the characters of the search': /\/characters\.json/,
  'the names in both languages': /\/data\/names\.json/,
};

/** The faults of a reader's browser, connection and address. */
const aroundThePage: readonly Fault[] = [
  { name: 'JavaScript off', options: { javaScriptEnabled: false } },
  inPage('storage refused', refuseStorage),
  inPage('storage full', fillStorage),
  inPage('cookies refused', refuseCookies),
  inPage('clipboard refused', refuseClipboard),
  {
    name: 'no connection once the page is open',
    midway: (page) => page.context().setOffline(true),
    end: (page) => page.context().setOffline(false),
  },
  { name: 'a slow host, whose text comes first', late: /\.(?:js|json|svg)(?:$|\?)/ },
  clock(1996),
  clock(2052),
  { name: 'a reader of French', options: { locale: 'fr-FR' } },
  { name: 'an address without its last slash', address: (path) => path.replace(/(?<=.)\/(?=$|\?)/, '') },
  ending('an unknown parameter', 'from=%E6%89%8B%E6%9C%BA&x%5B%5D=1'),
  ending('a parameter that stands for no letters', 'kind=%E5%A&sort=%&order=%00'),
  ending('a place in Chinese, by its codes', '', '#%E5%9C%9F%E5%A3%A4'),
  ending('a place that stands for no letters', '', '#%E5%A'),
];

/** All faults. @param scripts the scripts of the site, by the beginnings of their names. */
export const faultsOf = (scripts: readonly string[]): Fault[] => [
  ...aroundThePage,
  ...files('the stylesheet', /\/_astro\/[^/]*\.css/),
  ...files('all scripts', /\.js(?:$|\?)/),
  ...scripts.flatMap((script) =>
    files(`the script ${script}`, new RegExp(`/_astro/${script}[.-][^/]*\\.js`), asked[script]),
  ),
  { name: 'a page older than all its files', files: /\/_astro\//, arrange: spoil(/\/_astro\//, 'missing') },
  ...Object.entries(indexFiles).flatMap(([name, pattern]) => files(name, pattern, searching)),
  ...files('the figures that are compared', /\/compare\/\w+\/[^/]+\.json/, ['compare']),
];
