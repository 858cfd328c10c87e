import { expect, test } from 'vitest';
import { markedTitle } from './unpublished.ts';

test('the title of a draft says so', () => {
  expect(markedTitle('A headline', { kind: 'draft' }, 'en')).toBe('[Draft] A headline');
  expect(markedTitle('标题', { kind: 'draft' }, 'zh')).toBe('【草稿】标题');
});

test('the title of what is to be posted later says when', () => {
  const hold = { kind: 'until', day: '2020-03-01' } as const;
  expect(markedTitle('A headline', hold, 'en')).toBe('[Not before 1 March 2020] A headline');
  expect(markedTitle('标题', hold, 'zh')).toBe('【2020年3月1日起发布】标题');
});
