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
import { some } from './lib/some.ts';

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

/** What readers ask in words that are no names, and the page that shall come first. */
const questions: Record<Language, readonly (readonly [words: string, path: string])[]> = {
  en: [
    ['pm25', 'indicators/pm25'],
    ['PM2.5 2020', 'indicators/pm25'],
    ['how many pm2.5 days promised and reached', 'indicators/pm25'],
    ['how many good air days', 'indicators/good-air-days'],
    ['did the air get better', 'indicators/good-air-days'],
    ['clean air target', 'indicators/good-air-days'],
    ['air', 'indicators/good-air-days'],
    ['which targets were missed', 'indicators'],
    ['targets not met', 'indicators'],
    ['what changed last', 'changes'],
    ['who is responsible', 'unknown'],
    ['contact phone number', 'unknown'],
  ],
  zh: [
    ['PM2.5', 'indicators/pm25'],
    ['PM2.5浓度达标了吗', 'indicators/pm25'],
    ['空气好吗', 'indicators/good-air-days'],
    ['空氣質量', 'indicators/good-air-days'],
    ['優良天數', 'indicators/good-air-days'],
    ['kongqi zhiliang', 'indicators/good-air-days'],
    ['水质好不好', 'indicators/drinking-water-sources'],
    ['地表水三类以上比例', 'indicators/river-water-quality'],
    ['没完成的目标', 'indicators'],
    ['最近更新', 'changes'],
    ['谁负责', 'unknown'],
    ['联系电话', 'unknown'],
  ],
};

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
    for (const { id, target } of some(large)) {
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

  test.for(questions[language])('answers “%s” first with %s', async ([words, path]) => {
    const { answers } = await find(engine, words);
    expect(hrefs[answers[0]?.page ?? -1]).toBe(`/${language}/${path}/`);
  });

  test('shows no row of figures without the basis on which they are counted', async () => {
    const rows = await Promise.all(hrefs.map((_, page) => engine.textOf(page)));
    const indicatorPages = rows.filter(({ kind }) => kind === 'indicator');
    expect(indicatorPages.length).toBe(indicators.length);
    for (const { href, lead, blocks } of indicatorPages) {
      const own = indicators.find(({ id }) => href.endsWith(`/${id}/`));
      expect(lead).not.toBe('');
      const bases = new Set(own?.bases.map(({ label }) => label[language]));
      const withBasis = blocks.filter(([, , basis]) => basis !== undefined);
      expect(withBasis.length).toBeGreaterThanOrEqual(own?.observations.length ?? 0);
      expect(withBasis.filter(([, , basis = '']) => !bases.has(basis))).toEqual([]);
    }
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
