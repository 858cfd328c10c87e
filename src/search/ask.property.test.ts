import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ask } from './ask.ts';
import { smallIndex, type SmallPage } from '../../tests/lib/small-index.ts';

/** Pieces of texts, few enough that the same words and runs come again, apart, and inside longer ones. */
const pieces = ['soil', 'soils', 'a', 's', 'Plan', '土', '壤', '质', '量', '𠮷', '3', '280', '%'];
const signs = [' ', ' ', '', '', '-', ', ', '. ', '，', '。', '“', '、', '（'];

const text = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...signs)), { maxLength: 12 })
  .map((all) => all.flat().join(''));
const page = fc.record({ title: text, texts: fc.array(text, { maxLength: 3 }) });
const somePages = fc.array(page, { minLength: 1, maxLength: 4 });

const textsOf = ({ title, texts }: SmallPage) => [title, ...texts].map((one) => one.toLowerCase());

/** The pages that are found exactly, in the order of the plan. */
async function foundExactly(pages: readonly SmallPage[], query: string): Promise<number[]> {
  const { answers } = await ask(smallIndex(pages), query);
  return answers.flatMap((answer) => (answer.manner === 'exact' ? [answer.page] : [])).toSorted();
}

/** The pages that hold something, read without the tokens of the index. */
const holding = (pages: readonly SmallPage[], isHeld: (text: string) => boolean): number[] =>
  pages.flatMap((all, place) => (textsOf(all).some(isHeld) ? [place] : []));

it('every word is found exactly on the pages on which it stands as a whole', async () => {
  await fc.assert(
    fc.asyncProperty(somePages, async (pages) => {
      const words = new Set(pages.flatMap(textsOf).flatMap((one) => one.match(/[a-z]+/g) ?? []));
      for (const word of words) {
        const whole = new RegExp(`(?<![a-z])${word}(?![a-z])`);
        expect([word, await foundExactly(pages, word)]).toEqual([word, holding(pages, (one) => whole.test(one))]);
      }
    }),
  );
});

it('every run of one to four Chinese characters is found exactly on the pages that hold it', async () => {
  const runs = (one: string) =>
    (one.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) => {
      const characters = [...run];
      return characters.flatMap((_, from) =>
        [1, 2, 3, 4].map((length) => characters.slice(from, from + length).join('')),
      );
    });
  await fc.assert(
    fc.asyncProperty(somePages, async (pages) => {
      for (const run of new Set(pages.flatMap(textsOf).flatMap(runs)))
        expect([run, await foundExactly(pages, run)]).toEqual([run, holding(pages, (one) => one.includes(run))]);
    }),
  );
});

it('everything that is found exactly has each word and each run that was asked for', async () => {
  const asked = fc.subarray(['soil', 'plan', '土壤', '质', '壤质量'], { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(somePages, asked, async (pages, terms) => {
      const held = terms.map((term) => new RegExp(/[a-z]/.test(term) ? `(?<![a-z])${term}(?![a-z])` : term));
      const expected = pages.flatMap((all, place) =>
        held.every((one) => textsOf(all).some((written) => one.test(written))) ? [place] : [],
      );
      expect(await foundExactly(pages, terms.join(' '))).toEqual(expected);
    }),
  );
});

it('a phrase in quotation marks is found on the page from which it was taken', async () => {
  await fc.assert(
    fc.asyncProperty(somePages, fc.nat(), fc.nat(), async (pages, from, length) => {
      const whole = pages[0]?.texts[0] ?? '';
      const parts = whole.replaceAll('“', '').match(/[a-z]+|\d+|\p{Script=Han}+|[^a-z\d\p{Script=Han}]+/giu) ?? [];
      const start = from % (parts.length + 1);
      const phrase = parts.slice(start, start + 1 + (length % 5)).join('');
      fc.pre(/[\p{L}\d]/u.test(phrase) && !whole.includes('“'));
      expect(await foundExactly(pages, `“${phrase}”`)).toContain(0);
    }),
  );
});
