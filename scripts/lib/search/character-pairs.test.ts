import { expect, it } from 'vitest';
import type { AddressedPage } from './index-site.ts';
import { characterPairs } from './character-pairs.ts';

const page = (text: string): AddressedPage => ({
  language: 'zh',
  title: '',
  href: '/',
  facts: { kind: 'task' },
  lead: '',
  blocks: [['', text]],
});

const pairs = [...characterPairs([page('国 soil'), page('发水')]).matchAll(/../gu)].map(([pair]) => pair);

it('each traditional character comes with the simplified one that stands on a page', () => {
  expect(pairs).toContain('國国');
});

it('several traditional characters may have one simplified one', () => {
  expect(pairs).toEqual(expect.arrayContaining(['發发', '髮发']));
});

it('other forms of a traditional character have pairs too', () => {
  const others = characterPairs([page('卫生，饮水')]);
  for (const pair of ['衞卫', '衛卫', '飲饮', '飮饮']) expect(others).toContain(pair);
});

it('only characters that stand on a page have pairs, and none is its own', () => {
  expect(pairs).not.toContainEqual(expect.not.stringMatching(/[国发水]$/));
  expect(pairs).not.toContainEqual(expect.stringMatching(/^[国发水]/));
});

it('no pages have no pairs', () => {
  expect(characterPairs([])).toBe('');
});
