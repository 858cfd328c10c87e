import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageKindsOf } from '../scripts/lib/page-kinds.ts';
import { displayTitle } from '../src/domain/outline.ts';
import { languages, type Language } from '../src/schemas/common.ts';
import { openBrowser } from './lib/browser.ts';
import { comparedPair } from './lib/compared-pair.ts';
import { faultsOf, type Fault } from './lib/faults.ts';
import type { Matter } from './lib/functions.ts';
import { chartedIndicator, outline, tree } from './lib/pages.ts';
import type { Read } from './lib/readable.ts';
import { isFull } from './lib/sample.ts';
import { dist } from './lib/site.ts';
import { canTell, lookAtAll, visited, visitUnder, type Visited } from './lib/visits.ts';

const task = outline.tasks[0];
if (!task) throw new Error('The plan has no task.');

const matter: Matter = {
  words: { en: displayTitle(task, 'en'), zh: displayTitle(task, 'zh') },
  compared: comparedPair(),
};

/** Every kind of page in a language, with large text, a chart for other sites, and a page with words marked. */
const kindsIn = (language: Language): Visited[] => [
  ...pageKindsOf(tree).map(({ name, path }) => visited(name, language, `/${language}/${path}`)),
  visited('simple', language, `/${language}/simple/tasks/${task.id}/`),
  visited('embed', language, `/embed/${language}/${chartedIndicator}/`),
  visited('marked', language, `/${language}/tasks/${task.id}/?marks=${encodeURIComponent(matter.words[language])}`),
];

/** The pages: in the full run in both languages, else in one of them by turns. */
const pages = languages.flatMap((language, turn) =>
  kindsIn(language).filter((_, place) => isFull || place % languages.length === turn),
);

/** The scripts of the site, by the beginnings of their names. */
const scripts = new Set(
  readdirSync(join(dist, '_astro'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => name.replace(/[.-][\w-]{8}\.js$/, '')),
);

/**
 * In the short run these faults are tried on every sixth kind of page, and of the others every fourth on one page that has
 * a function.
 */
const onManyKinds = new Set(['a page older than all its files', 'storage refused']);
const withFunction = new Set(['search', 'tasks', 'indicator', 'compare', 'unknown', 'register', 'marked']);

/** The pages on which a fault is tried. */
function pagesFor(fault: Fault, place: number): Visited[] {
  const telling = pages.filter((page) => canTell(fault, page));
  if (isFull) return telling;
  if (onManyKinds.has(fault.name)) return telling.filter((_, at) => at % 6 === place % 6);
  if (place % 4 > 0) return [];
  const using = telling.filter(({ kind }) => withFunction.has(kind));
  const some = using.length > 0 ? using : telling;
  return some.length > 0 ? [some[place % some.length] as Visited] : [];
}

const trials = faultsOf([...scripts])
  .map((fault, place) => ({ name: fault.name, fault, tried: pagesFor(fault, place) }))
  .filter(({ tried }) => tried.length > 0);

let browser: Browser;
let wholes: ReadonlyMap<string, Read>;
beforeAll(async () => {
  browser = await openBrowser();
  wholes = await lookAtAll(browser, pages);
}, 600_000);

let [faults, visits, readable] = [0, 0, 0];
afterAll(async () => {
  console.log(
    `${pages.length} pages under ${faults} faults readable: ${readable} of ${visits} pairs of page and fault`,
  );
  await browser.close();
});

test('where nothing is wrong, the functions of the pages do their work', { timeout: 900_000 }, async () => {
  const used = pages.filter(({ kind }) => withFunction.has(kind));
  const found = await visitUnder(browser, { name: 'none' }, used, wholes, matter);
  expect(found.flat()).toEqual([]);
});

describe('a page can be read, and says what it cannot do, under this fault:', { concurrent: true }, () => {
  test.for(trials)('$name', { timeout: 900_000 }, async ({ fault, tried }, { expect: expectHere }) => {
    faults += 1;
    visits += tried.length;
    const found = await visitUnder(browser, fault, tried, wholes, matter);
    readable += found.filter((wrong) => wrong.length === 0).length;
    expectHere(found.flat()).toEqual([]);
  });
});
