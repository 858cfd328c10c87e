import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, test } from 'vitest';
import { cutTree, type Slice } from '../../domain/list-pages.ts';
import { buildOutline, isTask } from '../../domain/outline.ts';
import RegisterFilters from '../register/RegisterFilters.astro';
import TaskList from '../tasks/TaskList.astro';

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});
/** The pieces of text, one after the other: spaces between them are the compiler's. */
const wordsOf = (html: string) =>
  html
    .split(/<[^>]*>/)
    .map((text) => text.trim())
    .filter((text) => text !== '');

describe('tasks in the order of the plan', () => {
  const unit = (id: string, parent?: string) => ({
    id,
    kind: 'item' as const,
    field: 'reading',
    title: { en: `Title ${id}`, zh: `标题${id}` },
    summary: { en: `Summary ${id}.`, zh: `摘要${id}。` },
    ...(parent ? { parent } : {}),
  });
  const { top } = buildOutline([unit('one'), unit('two', 'one'), unit('three')] as never);
  const wordsOn = async (slice: Slice, language: string) =>
    wordsOf(await container.renderToString(TaskList, { props: { units: cutTree(top, slice, isTask), language } }));

  test('stand each with its summary where all are on one page', async () => {
    expect(await wordsOn({ from: 0, to: Infinity }, 'en')).toEqual([
      'Title one',
      'Summary one.',
      'Title two',
      'Summary two.',
      'Title three',
      'Summary three.',
    ]);
  });

  test('that stand under a task of the page before name it, and say that it goes on', async () => {
    expect(await wordsOn({ from: 1, to: 2 }, 'en')).toEqual(['Title one', '(continued)', 'Title two', 'Summary two.']);
    expect(await wordsOn({ from: 1, to: 2 }, 'zh')).toEqual(['标题one', '（续）', '标题two', '摘要two。']);
  });
});

describe('the filters of the register', () => {
  const wordsWith = async (isPart?: { here: number; total: number }) =>
    wordsOf(
      await container.renderToString(RegisterFilters, { props: { kinds: [], fields: [], language: 'en', isPart } }),
    );

  test('say nothing of pages where all entries are on one', async () => {
    expect((await wordsWith()).slice(0, 2)).toEqual(['Filter the numbers', 'Kind']);
  });

  test('say that they know the entries of their own page alone', async () => {
    expect((await wordsWith({ here: 300, total: 1200 })).slice(0, 2)).toEqual([
      'Filter the numbers on this page',
      'Filters and sorting work on the 300 entries of this page. All 1200 are in the files above and on the pages of this list.',
    ]);
  });
});
