import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageBlock } from './facts.ts';
import { basisWords, choosePassages } from './passages.ts';
import { termsOf } from './terms.ts';

const page = (...blocks: PageBlock[]) => ({
  title: 'Title',
  href: '/',
  kind: 'task',
  place: '',
  lead: 'The answer.',
  blocks,
});
const passages = (query: string, blocks: PageBlock[], limit = 2) =>
  choosePassages(page(...blocks), termsOf(query), limit);

/** The text of each passage, with what is marked in brackets and dots where something is left out. */
const shown = (query: string, blocks: PageBlock[], limit?: number) =>
  passages(query, blocks, limit).map(
    ({ runs, cutBefore, cutAfter }) =>
      (cutBefore ? '… ' : '') +
      runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('') +
      (cutAfter ? ' …' : ''),
  );

const excerptOf = (query: string, text: string) => passages(query, [['', text]])[0];
const textOf = (query: string, text: string) =>
  excerptOf(query, text)
    ?.runs.map((run) => run.text)
    .join('') ?? '';

describe('the paragraphs of a page that are shown', () => {
  it('are those in which the words stand, each with its anchor', () => {
    expect(
      passages('soil', [
        ['a', 'Air.'],
        ['b', 'Soil.'],
      ]),
    ).toMatchObject([{ anchor: 'b' }]);
  });

  it('are those with the most of the words', () => {
    const blocks: PageBlock[] = [
      ['a', 'soil soil soil'],
      ['b', 'soil and water'],
      ['c', 'water'],
    ];
    expect(shown('soil water', blocks)).toEqual(['[soil] and [water]']);
  });

  it('are the first ones, in their order', () => {
    const blocks: PageBlock[] = [
      ['a', 'soil one'],
      ['b', 'soil two'],
      ['c', 'soil three'],
    ];
    expect(shown('soil', blocks, 2)).toEqual(['[soil] one', '[soil] two']);
  });

  it('leave out the title, which is shown anyway', () => {
    expect(shown('title', [['', 'Title']])).toEqual([]);
  });

  it('are the first sentence where nothing answers', () => {
    const blocks: PageBlock[] = [
      ['', 'Title'],
      ['', 'Label'],
      ['a', 'This is a sentence of the page.'],
      ['b', 'This is another sentence.'],
    ];
    expect(shown('zebra', blocks)).toEqual(['This is a sentence of the page.']);
    expect(shown('', blocks)).toEqual(['This is a sentence of the page.']);
  });

  it('are none on a page with nothing but labels', () => {
    expect(shown('zebra', [['', 'Label']])).toEqual([]);
  });
});

describe('the lead of a page', () => {
  const blocks: PageBlock[] = [
    ['a', 'soil and air'],
    ['', 'The answer.'],
    ['b', 'air and soil'],
  ];

  it('is shown first, whether the words stand in it or not', () => {
    expect(shown('soil', blocks)).toEqual(['The answer.', '[soil] and air']);
    expect(shown('answer', blocks)).toEqual(['The [answer].']);
  });

  it('is shown alone where nothing answers', () => {
    expect(shown('zebra', [...blocks, ['c', 'This is a sentence of the page.']])).toEqual(['The answer.']);
  });

  it('is never cut', () => {
    const lead = `${'A long answer. '.repeat(40)}Soil.`;
    const all = choosePassages({ ...page(['', lead]), lead }, termsOf('soil'), 2);
    expect(all).toMatchObject([{ cutBefore: false, cutAfter: false }]);
  });
});

describe('the basis of figures', () => {
  it('is said before the words of their row, however the row is cut', () => {
    const [passage] = passages('soil', [['a', `2020 · 98% · ${'words '.repeat(60)} soil`, 'A few counties only']]);
    expect(passage?.cutBefore).toBe(true);
    expect(passage && basisWords(passage)).toBe('A few counties only · ');
  });

  it('is not spoken of where there is none', () => {
    const [passage] = passages('soil', [['a', 'soil']]);
    expect(passage && basisWords(passage)).toBe('');
  });
});

describe('an excerpt', () => {
  const words = (count: number) => Array.from({ length: count }, (_, place) => `word${place}`).join(' ');

  it('is a short paragraph as a whole', () => {
    expect(shown('soil', [['', 'A clean soil is good.']])).toEqual(['A clean [soil] is good.']);
  });

  it('of a long paragraph has the words near its beginning', () => {
    const text = `${words(60)} soil ${words(60)}`;
    const excerpt = textOf('soil', text);
    expect(excerpt.length).toBeLessThan(270);
    expect(excerpt.length).toBeGreaterThanOrEqual(220);
    expect(excerpt.indexOf('soil')).toBeGreaterThanOrEqual(50);
    expect(excerpt.indexOf('soil')).toBeLessThan(75);
  });

  it('says where it leaves something out', () => {
    expect(excerptOf('soil', `soil ${words(60)}`)).toMatchObject({ cutBefore: false, cutAfter: true });
    expect(excerptOf('soil', `${words(60)} soil`)).toMatchObject({ cutBefore: true, cutAfter: false });
    expect(excerptOf('soil', `${words(60)} soil ${words(60)}`)).toMatchObject({ cutBefore: true, cutAfter: true });
    expect(excerptOf('soil', 'soil')).toMatchObject({ cutBefore: false, cutAfter: false });
  });

  it('cuts no word and no number in two', () => {
    const text = `${'10,000.5 sentences '.repeat(30)}soil ${'10,000.5 sentences '.repeat(30)}`;
    expect(textOf('soil', text).trim().split(/\s+/)).not.toContainEqual(
      expect.not.stringMatching(/^(?:10,000\.5|sentences|soil)$/),
    );
  });

  it('is as long at the end of a paragraph as elsewhere', () => {
    expect(textOf('soil', `${words(60)} soil`).length).toBeGreaterThanOrEqual(220);
  });

  it('is shorter in Chinese, which says more in fewer characters', () => {
    const text = `${'浙江省的规划要求提升质量'.repeat(20)}土壤${'浙江省的规划要求提升质量'.repeat(20)}`;
    const excerpt = textOf('土壤', text);
    expect(excerpt.length).toBe(80);
    expect(excerpt.indexOf('土壤')).toBe(20);
  });

  it('cuts no Chinese character beyond the basic plane in two', () => {
    for (const before of ['', '一']) {
      const text = `${before}${'𠮷林'.repeat(60)}土壤${'𠮷林'.repeat(60)}`;
      expect(textOf('土壤', text)).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
    }
  });

  it('has the whole of a long phrase', () => {
    const phrase = '浙江省的规划要求提升质量'.repeat(10);
    expect(textOf(`“${phrase}”`, `水，${phrase}，水`)).toContain(phrase);
  });

  it('marks every place in it', () => {
    expect(shown('soil', [['', 'soil, Soil and soils']])).toEqual(['[soil], [Soil] and [soils]']);
  });
});

const paragraph = fc
  .array(fc.constantFrom('soil', 'soils', '土壤', '土', '𠮷', ' ', ' ', ', ', '。', 'sentences', '10,000', 'Ⅲ'), {
    minLength: 1,
    maxLength: 200,
  })
  .map((all) => all.join(''));

describe('whatever the paragraph', () => {
  const asked = ['soil', '土壤', '土', '“soil, soil” 10000'];

  it('an excerpt is a piece of it, cut where it says so', () => {
    fc.assert(
      fc.property(paragraph, fc.constantFrom(...asked), (text, query) => {
        for (const { runs, cutBefore, cutAfter } of passages(query, [['', text]])) {
          const excerpt = runs.map((run) => run.text).join('');
          expect(text).toContain(excerpt);
          expect(cutBefore || text.startsWith(excerpt)).toBe(true);
          expect(cutAfter || text.endsWith(excerpt)).toBe(true);
          expect(cutBefore || cutAfter || text === excerpt).toBe(true);
        }
      }),
    );
  });

  it('an excerpt has no empty runs, and none beside another of its kind that is not marked', () => {
    fc.assert(
      fc.property(paragraph, fc.constantFrom(...asked), (text, query) => {
        for (const { runs } of passages(query, [['', text]])) {
          expect(runs.map((run) => run.text)).not.toContain('');
          expect(runs.some(({ marked }, place) => !marked && runs[place + 1]?.marked === false)).toBe(false);
        }
      }),
    );
  });

  it('an excerpt marks a word or a run that stands there', () => {
    fc.assert(
      fc.property(paragraph, fc.constantFrom('土壤', '土', '10000'), (text, query) => {
        fc.pre(/(?<!\d)10,000(?!\d)/.test(text) && text.includes('土壤'));
        expect(excerptOf(query, text)?.runs.some(({ marked }) => marked)).toBe(true);
      }),
    );
  });
});
