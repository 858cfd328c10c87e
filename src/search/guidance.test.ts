import { describe, expect, it } from 'vitest';
import { suggestions } from './guidance.ts';
import { search } from './outcome.ts';
import { noChoice } from './query.ts';
import { smallEngine } from '../../tests/lib/small-engine.ts';

const engine = smallEngine([
  { title: 'Soil', texts: ['soil of good quality', 'local products'] },
  { title: 'Water', texts: ['water', 'a contract'] },
]);
const places = { index: '', otherIndex: '', names: '' };

/** What is suggested for words that a reader typed. */
async function suggested(query: string): Promise<string[]> {
  const outcome = await search(engine, { query, chosen: noChoice, sorting: 'relevance' });
  return suggestions(engine, places, outcome);
}

describe('what may have been meant', () => {
  it('is all that was typed, with each word right that stands nowhere', async () => {
    expect(await suggested('soyl quallity')).toEqual(['soil quality']);
    expect(await suggested('the soyl')).toEqual(['the soil']);
  });

  it('is nothing where a word stays that stands nowhere', async () => {
    expect(await suggested('contact phone')).toEqual([]);
  });

  it('is nothing that no page answers as a whole', async () => {
    expect(await suggested('soyl contract')).toEqual([]);
  });

  it('is nothing where all words stand somewhere', async () => {
    expect(await suggested('soil water')).toEqual([]);
  });
});
