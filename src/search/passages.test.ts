import { describe, expect, it } from 'vitest';
import { choosePassages, titleEnd, type Anchor } from './passages.ts';
import { splitWords } from './words.ts';

/** A page from its blocks: an id and text each; the words of `found` are its hits. The first block is the title. */
function page(found: readonly string[], title: string, ...blocks: readonly [id: string, text: string][]) {
  const anchors: Anchor[] = [];
  let content = title;
  for (const [id, text] of blocks) {
    const element = id.startsWith('a-') ? 'a' : id.startsWith('h') ? 'h2' : 'p';
    if (id !== '') anchors.push({ element, id, location: content.split(' ').length });
    content += ` ${text}`;
  }
  const { words, joiner } = splitWords(content);
  const hits = words.flatMap((word, index) => (found.includes(word.replace(/\W/g, '').toLowerCase()) ? [index] : []));
  return { title, words, joiner, anchors, hits, query: found.join(' ') };
}

const textOf = ({ runs }: { runs: readonly { text: string }[] }) => runs.map(({ text }) => text).join('');
const filler = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');

describe('a hit', () => {
  it('opens at its own paragraph', () => {
    const [passage] = choosePassages(page(['steel'], 'Air', ['p1', 'The plan.'], ['p2', 'Old steel mills.']), 1);
    expect(passage?.anchor).toBe('p2');
  });

  it('opens where most different words stand, not where one is repeated', () => {
    const found = page(['steel', 'mills'], 'Air', ['p1', 'steel and steel, steel'], ['p2', 'steel of mills']);
    expect(choosePassages(found, 1)[0]?.anchor).toBe('p2');
  });

  it('opens where the words stand next to each other', () => {
    const found = page(['clean', 'water'], 'Air', ['p1', 'clean air and water'], ['p2', 'the clean water']);
    expect(choosePassages(found, 1)[0]?.anchor).toBe('p2');
  });

  it('opens where the whole of what was asked for stands', () => {
    const found = {
      ...page(['clean', 'water'], 'Air', ['p1', 'clean sources of water'], ['p2', 'water, clean water']),
    };
    expect(choosePassages({ ...found, query: 'water clean water' }, 1)[0]?.anchor).toBe('p2');
  });

  it('opens at the number asked for, not at one that begins like it', () => {
    const found = page(['100', '10000'], 'Air', ['p1', 'over 10,000 trees'], ['p2', 'at least 100%']);
    expect(choosePassages({ ...found, query: '100%' }, 1)[0]?.anchor).toBe('p2');
  });

  it('opens at the paragraph with the number, even when the top of the page has it too', () => {
    const found = page([], 'Air', ['', '280 instruments.'], ['p1', '28.0 of them'], ['p2', 'the 280 of them']);
    expect(choosePassages({ ...found, query: '280' }, 1)[0]?.anchor).toBe('p2');
  });

  it('opens at a heading that has the words', () => {
    const found = page(['steel'], 'Air', ['p1', 'The plan.'], ['h', 'Steel.'], ['p2', 'The mills.']);
    expect(choosePassages(found, 1)[0]?.anchor).toBe('h');
  });

  it('opens at the paragraph around a link, not at the link', () => {
    const found = page(['steel'], 'Air', ['p1', 'The plan'], ['a-1', 'closes steel mills']);
    expect(choosePassages(found, 1)[0]?.anchor).toBe('p1');
  });

  it('above the first paragraph opens the page', () => {
    const found = page(['lead'], 'Air', ['', 'The lead of the page.'], ['p1', 'The plan']);
    expect(choosePassages(found, 1)[0]).not.toHaveProperty('anchor');
  });
});

describe('several places', () => {
  it('are shown when they answer equally well, in the order of the page', () => {
    const found = page(['steel'], 'Air', ['p1', 'steel one'], ['p2', 'none'], ['p3', 'steel two']);
    expect(choosePassages(found, 3).map(({ anchor }) => anchor)).toEqual(['p1', 'p3']);
  });

  it('are not a heading and the paragraph below it: the heading opens both', () => {
    const below = `The steel ${filler(20)}`;
    const found = page(['steel'], 'Air', ['h', 'Steel.'], ['p2', below], ['p3', `Steel ${filler(20)}`]);
    expect(choosePassages(found, 3).map(({ anchor }) => anchor)).toEqual(['h', 'p3']);
  });

  it('are not a heading whose paragraph answers better', () => {
    const found = page(['steel', 'mills'], 'Air', ['h', 'Steel.'], ['p2', `Old steel mills ${filler(20)}`]);
    expect(choosePassages(found, 3).map(({ anchor }) => anchor)).toEqual(['p2']);
  });

  it('are as many as asked for', () => {
    const found = page(['steel'], 'Air', ['p1', 'steel one'], ['p2', 'steel two']);
    expect(choosePassages(found, 1)).toHaveLength(1);
  });

  it('leave out a place that answers much less', () => {
    const found = page(['steel', 'mills'], 'Air', ['p1', 'steel mills'], ['p2', 'only steel']);
    expect(choosePassages(found, 3).map(({ anchor }) => anchor)).toEqual(['p1']);
  });
});

describe('a hit in the title only', () => {
  it('shows the beginning of the page after the title', () => {
    const found = page(['air'], 'Clean air', ['p1', 'The plan says so.']);
    const [passage] = choosePassages(found, 1);
    expect(passage && textOf(passage)).toBe('The plan says so.');
    expect(passage).not.toHaveProperty('anchor');
  });

  it('finds the title after a word above it', () => {
    expect(titleEnd({ words: ['Part', 'of', 'it.', 'Clean', 'air.', 'The'], title: 'Clean air' })).toBe(5);
  });

  it('finds no title where there is none', () => {
    expect(titleEnd({ words: ['The', 'plan'], title: 'Clean air' })).toBe(0);
  });
});

describe('an excerpt', () => {
  it('begins with its paragraph when the hit is near its beginning', () => {
    const [passage] = choosePassages(page(['steel'], 'Air', ['p1', `The old steel ${filler(60)}`]), 1);
    expect(passage && textOf(passage)).toMatch(/^The old steel word0/);
    expect(passage).toMatchObject({ cutBefore: false, cutAfter: true });
  });

  it('begins a little before a hit that stands far inside', () => {
    const [passage] = choosePassages(page(['steel'], 'Air', ['p1', `${filler(60)} steel mills.`]), 1);
    expect(passage && textOf(passage)).toMatch(/^word54 .* steel mills\.$/);
    expect(passage).toMatchObject({ cutBefore: true, cutAfter: false });
  });

  it('does not run on into the next paragraph', () => {
    const long = `${filler(12)} steel.`;
    const [passage] = choosePassages(page(['steel'], 'Air', ['p1', long], ['p2', 'Another.']), 1);
    expect(passage && textOf(passage)).toBe(long);
  });

  it('of a heading goes on with what stands below it', () => {
    const [passage] = choosePassages(page(['steel'], 'Air', ['h', 'Steel.'], ['p2', 'Another text.']), 1);
    expect(passage && textOf(passage)).toBe('Steel. Another text.');
  });
});
