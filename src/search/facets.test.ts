import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from './ask.ts';
import { countFacets, narrow, sortAnswers } from './facets.ts';
import { facetNames, searchKinds, type FacetName, type FactTable } from './facts.ts';
import { noChoice, sortings, type Chosen, type Sorting } from './query.ts';
import { smallFacts } from '../../tests/lib/small-engine.ts';

/** All pages of a table as answers, the best first. */
const allOf = (table: FactTable): Answer[] => table.lengths.map((_, page) => ({ page, manner: 'exact' }));
const choose = (chosen: Partial<Chosen>): Chosen => ({ ...noChoice, ...chosen });
const pages = (answers: readonly Answer[]) => answers.map(({ page }) => page);

const table = smallFacts([
  { kind: 'task', field: ['water'], chapter: ['one'] },
  { kind: 'task', field: ['air', 'water'], chapter: ['two'] },
  { kind: 'indicator', field: ['air'], chapter: ['two'], number: true },
  { kind: 'about' },
]);

describe('a choice', () => {
  const left = (chosen: Partial<Chosen>) => pages(narrow(table, allOf(table), choose(chosen)));

  it('of nothing leaves everything', () => {
    expect(left({})).toEqual([0, 1, 2, 3]);
  });

  it('of a value leaves the pages that have it, among others or alone', () => {
    expect(left({ field: ['water'] })).toEqual([0, 1]);
  });

  it('of two values of a facet leaves the pages that have either', () => {
    expect(left({ kind: ['indicator', 'about'] })).toEqual([2, 3]);
  });

  it('of values of two facets leaves the pages that have both', () => {
    expect(left({ kind: ['task'], field: ['air'] })).toEqual([1]);
  });

  it('of a value that nothing has leaves nothing', () => {
    expect(left({ field: ['soil'] })).toEqual([]);
  });

  it('keeps the order of the answers', () => {
    const answers = allOf(table).toReversed();
    expect(pages(narrow(table, answers, choose({ kind: ['task'] })))).toEqual([1, 0]);
  });
});

describe('the numbers beside the values', () => {
  const counts = (chosen: Partial<Chosen> = {}) => countFacets(table, allOf(table), choose(chosen));

  it('say how many results each has', () => {
    expect(counts().kind).toEqual({ task: 2, indicator: 1, about: 1 });
  });

  it('count a page once for each of its values', () => {
    expect(counts().field).toEqual({ water: 2, air: 2 });
  });

  it('hold together with what is chosen of the other facets', () => {
    expect(counts({ field: ['water'] }).kind).toEqual({ task: 2 });
    expect(counts({ field: ['water'] }).chapter).toEqual({ one: 1, two: 1 });
  });

  it('say of a facet itself what choosing another value too would add', () => {
    expect(counts({ field: ['water'] }).field).toEqual({ water: 2, air: 2 });
  });

  it('leave out values without results', () => {
    expect(counts({ kind: ['about'] }).field).toEqual({});
  });

  it('count a page once even if its facts name a value twice', () => {
    const twice = smallFacts([{ field: ['air', 'air'] }]);
    expect(countFacets(twice, allOf(twice), noChoice).field).toEqual({ air: 1 });
  });
});

describe('whatever is chosen', () => {
  const value = fc.constantFrom('a', 'b', 'c');
  const values = fc.uniqueArray(value, { maxLength: 3 });
  const somePages = fc.array(
    fc.record({
      kind: fc.constantFrom(...searchKinds),
      field: values,
      chapter: values,
      year: values,
      number: fc.boolean(),
    }),
    { maxLength: 8 },
  );
  const someChoice = fc.record({ field: values, chapter: values, year: values, number: fc.subarray(['yes']) });

  it('the number beside a value is how many results there are with it alone chosen of its facet', () => {
    fc.assert(
      fc.property(somePages, someChoice, (facts, chosen) => {
        const all = smallFacts(facts);
        const counts = countFacets(all, allOf(all), choose(chosen));
        for (const name of facetNames)
          for (const one of all.facets[name].values) {
            const left = narrow(all, allOf(all), choose({ ...chosen, [name]: [one] }));
            expect(counts[name][one] ?? 0).toBe(left.length);
          }
      }),
    );
  });

  it('choosing a further value of a facet takes nothing away, and a first one adds nothing', () => {
    fc.assert(
      fc.property(
        somePages,
        someChoice,
        fc.constantFrom<FacetName>('field', 'chapter', 'year'),
        value,
        (facts, chosen, name, one) => {
          const all = smallFacts(facts);
          const left = (choice: Partial<Chosen>) => narrow(all, allOf(all), choose(choice)).length;
          const before = choose(chosen)[name];
          const more = left({ ...chosen, [name]: [...before, one] });
          if (before.length > 0) expect(more).toBeGreaterThanOrEqual(left(chosen));
          else expect(more).toBeLessThanOrEqual(left(chosen));
        },
      ),
    );
  });

  it('sorting neither adds nor loses an answer', () => {
    fc.assert(
      fc.property(somePages, fc.constantFrom(...sortings), (facts, sorting) => {
        const all = smallFacts(facts);
        expect(pages(sortAnswers(all, allOf(all), sorting)).toSorted()).toEqual(all.lengths.map((_, page) => page));
      }),
    );
  });
});

describe('the order', () => {
  const dated = smallFacts([
    { date: '2024-05-01', commitments: 1 },
    { commitments: 3 },
    { date: '2025', commitments: 1 },
    { date: '2025-03-10' },
    { date: '2025-03', commitments: 3 },
    { date: '2024-05-01' },
  ]);
  const best: Answer[] = [3, 5, 0, 4, 1, 2].map((page) => ({ page, manner: 'exact' }));
  const order = (sorting: Sorting) => pages(sortAnswers(dated, best, sorting));

  it('by relevance is that in which they come', () => {
    expect(order('relevance')).toEqual([3, 5, 0, 4, 1, 2]);
  });

  it('of the plan is that of the pages', () => {
    expect(order('plan')).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('has the newest first: a year after its months, a month after its days, equals as they come, no date last', () => {
    expect(order('newest')).toEqual([2, 4, 3, 5, 0, 1]);
  });

  it('has the most numbers promised first, equals as they come', () => {
    expect(order('commitments')).toEqual([4, 1, 0, 2, 3, 5]);
  });

  it('leaves the answers themselves as they are', () => {
    order('plan');
    expect(pages(best)).toEqual([3, 5, 0, 4, 1, 2]);
  });
});
