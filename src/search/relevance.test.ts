import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relevanceOf, tellingPages } from './relevance.ts';

const pagesInAll = 6;
const lengths = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: pagesInAll, maxLength: pagesInAll });
const page = fc.integer({ min: 0, max: pagesInAll - 1 });
const count = fc.integer({ min: 1, max: 500 });
const hits = fc
  .dictionary(page.map(String), count)
  .map((all) => new Map(Object.entries(all).map(([key, value]) => [Number(key), value] as const)));
const terms = fc.array(hits, { minLength: 1, maxLength: 4 });

/** 1 if the first of two pages answers better, -1 if the second does, 0 if both do alike. */
function better([first, second]: [number, number], long: [number, number]): number {
  const hits = new Map([first, second].entries());
  const relevance = relevanceOf([hits], long);
  return Math.sign(relevance(0) - relevance(1));
}

describe('how well a page answers', () => {
  it('is never less than nothing', () => {
    fc.assert(
      fc.property(terms, lengths, page, (all, long, one) => {
        expect(relevanceOf(all, long)(one)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('gains nothing from a term that it does not have', () => {
    fc.assert(
      fc.property(terms, hits, lengths, page, (all, more, long, one) => {
        fc.pre(!more.has(one));
        expect(relevanceOf([...all, more], long)(one)).toBe(relevanceOf(all, long)(one));
      }),
    );
  });

  it('gains from each term that it has', () => {
    fc.assert(
      fc.property(terms, hits, lengths, page, (all, more, long, one) => {
        fc.pre(more.has(one));
        expect(relevanceOf([...all, more], long)(one)).toBeGreaterThan(relevanceOf(all, long)(one));
      }),
    );
  });

  it('is more where a term stands more often, on pages of the same length', () => {
    fc.assert(
      fc.property(count, count, count, (first, second, length) => {
        expect(better([first, second], [length, length])).toBe(Math.sign(first - second));
      }),
    );
  });

  it('is more on a shorter page, where a term stands equally often', () => {
    fc.assert(
      fc.property(count, count, count, (often, first, second) => {
        expect(better([often, often], [first, second])).toBe(Math.sign(second - first));
      }),
    );
  });

  it('is more for a term that stands on fewer pages', () => {
    fc.assert(
      fc.property(count, (often) => {
        const rare = new Map([[0, often]]);
        const common = new Map([0, 1, 2].map((place) => [place, often] as const));
        const long = [100, 100, 100, 100];
        expect(relevanceOf([rare], long)(0)).toBeGreaterThan(relevanceOf([common], long)(0));
      }),
    );
  });

  it('has a limit, however often a term stands there', () => {
    const relevance = (often: number) => relevanceOf([new Map([[0, often]])], [100, 100])(0);
    expect(relevance(1_000_000) / relevance(1)).toBeLessThan(2.2);
  });

  it('is reckoned as Okapi BM25', () => {
    // By hand: ln(1 + (3 − 1 + 0.5) / (1 + 0.5)) × 2 × 2.2 / (2 + 1.2 × (0.25 + 0.75 × 50 / 100)).
    const relevance = relevanceOf([new Map([[0, 2]])], [50, 100, 150]);
    expect(relevance(0)).toBeCloseTo((Math.log(8 / 3) * 4.4) / 2.75, 10);
  });

  it('takes a page of unknown length for one of usual length', () => {
    const relevance = relevanceOf([new Map([[7, 2]])], [100, 100]);
    expect(relevance(7)).toBe(relevanceOf([new Map([[0, 2]])], [100, 100])(0));
  });
});

describe('the pages that tell enough', () => {
  const on = (...pages: number[]) => new Map(pages.map((page) => [page, 1] as const));

  it('are all that have a term, where each tells as much', () => {
    expect(tellingPages([on(0), on(1)], 6)).toEqual([0, 1]);
  });

  it('are not those with nothing but a word that nearly all have', () => {
    expect(tellingPages([on(0, 1, 2, 3, 4), on(2)], 6)).toEqual([2]);
  });

  it('are none for terms that stand nowhere', () => {
    expect(tellingPages([on(), on()], 6)).toEqual([]);
  });
});
