import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openFromDisk } from '../scripts/lib/search/from-disk.ts';
import { readOracle, wholeWord, type Oracle } from '../scripts/lib/search/oracle.ts';
import { sample } from '../scripts/lib/search/numbers.ts';
import { groupsOf, measure } from '../scripts/lib/search/quality.ts';
import { displayTitle, printedHeading } from '../src/domain/outline.ts';
import { languages, type Language } from '../src/schemas/common.ts';
import { ask } from '../src/search/ask.ts';
import type { Engine } from '../src/search/engine.ts';
import { search } from '../src/search/outcome.ts';
import { noChoice } from '../src/search/query.ts';
import { builtFolder } from '../scripts/lib/server.ts';
import { indicators, outline } from './lib/pages.ts';

/** How many queries of each group are tried here. `npm run search:quality` tries all. */
const size = 150;

/** What people may look for, and where it is. */
const wanted = (language: Language) => [
  ...outline.tasks.map((task) => ({ words: displayTitle(task, language), path: `/${language}/tasks/${task.id}/` })),
  ...indicators.map(({ id, name }) => ({ words: name[language], path: `/${language}/indicators/${id}/` })),
  ...outline.top.map((part) => ({
    words: printedHeading(part, language) ?? part.title[language],
    path: `/${language}/plan/${part.id}/`,
  })),
];

const find = (engine: Engine, query: string) => search(engine, { query, chosen: noChoice, sorting: 'relevance' });

describe.each(languages)('the search of the built site: %s', (language) => {
  let engine: Engine;
  let oracle: Oracle;
  let hrefs: string[];

  beforeAll(async () => {
    engine = await openFromDisk(builtFolder(), language);
    hrefs = await Promise.all(engine.facts.lengths.map(async (_, page) => (await engine.textOf(page)).href));
    oracle = readOracle(hrefs.map((href) => readFileSync(join(builtFolder(), href, 'index.html'), 'utf8')));
  });

  test('finds every page that holds a word or a run of characters, and no other', async () => {
    for (const group of groupsOf(oracle)) {
      const quality = await measure(engine, { ...group, queries: sample(group.queries, size) });
      expect(quality.queries).toBeGreaterThan(50);
      expect(quality).toMatchObject({ faults: [] });
    }
  });

  test('finds a phrase in quotation marks where it stands word for word, punctuation aside, and nowhere else', async () => {
    const marks = language === 'en' ? ['“', '”'] : ['「', '」'];
    const phrases = sample(phrasesOf(oracle, language), 200);
    const faults: string[] = [];
    for (const phrase of phrases) {
      const { answers } = await ask(engine.index, marks.join(phrase));
      const found = answers.map(({ page }) => page).toSorted((one, other) => one - other);
      const held = language === 'en' ? oracle.holdingWord(inWords(phrase)) : oracle.holding(phrase);
      if (found.join() !== held.join()) faults.push(`${phrase}: found on ${found.join()}, stands on ${held.join()}`);
    }
    expect(phrases.length).toBe(200);
    expect(faults).toEqual([]);
  });

  test('finds a large target by its number in digits alone, however the page writes it', async () => {
    const large = indicators.filter(({ target }) => target.value >= 10_000);
    for (const { id, target } of large) {
      const { answers } = await find(engine, String(target.value));
      const found = answers.filter(({ manner }) => manner === 'exact').map(({ page }) => hrefs[page]);
      expect(found).toContain(`/${language}/indicators/${id}/`);
    }
  });

  test('finds every task, indicator and part of the plan by its name among the first three', async () => {
    const missed: string[] = [];
    for (const { words, path } of wanted(language)) {
      const { answers } = await find(engine, words);
      const place = answers.findIndex(({ page }) => hrefs[page] === path) + 1;
      if (place < 1 || place > 3) missed.push(`${words}: ${path} is at ${place || 'no place'}`);
    }
    const { length } = wanted(language);
    console.log(`${language}: ${length - missed.length} of ${length} names found in the first three.`);
    expect(missed).toEqual([]);
  });
});

/** A pattern for the words of a phrase, whatever signs stand between them. */
const inWords = (phrase: string) => phrase.replaceAll(' ', String.raw`[^\p{L}\p{N}]+`);

/** Runs of four to eight words, or of five to nine characters, with no punctuation in them. */
function phrasesOf(oracle: Oracle, language: Language): string[] {
  const text = oracle.pages.flat().join('\n');
  const pattern = language === 'en' ? wholeWord('[a-z]{2,}(?: [a-z]{2,}){3,7}', 'g') : /\p{Script=Han}{5,9}/gu;
  return [...new Set(text.match(pattern) ?? [])].toSorted();
}
