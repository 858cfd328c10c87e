import { describe, expect, test } from 'vitest';
import { onAllProcessors } from './on-all-processors.ts';

/** A workshop that says of each number in which thread it was doubled. It is plain JavaScript, as a thread reads it. */
const doubling = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { threadId } from 'node:worker_threads';
    export const work = async (items) => items.map((item) => {
      if (item < 0) throw new RangeError('no number below nothing: ' + item);
      return { twice: item * 2, threadId };
    });`)}`,
);

const double = (numbers: readonly number[], least: number) =>
  onAllProcessors<number, { twice: number; threadId: number }>(doubling, numbers, least);

describe('work on all processors', () => {
  test('gives what was made of each item, in the order of the items', async () => {
    const made = await double([1, 2, 3, 4, 5], 1);
    expect(made.map(({ twice }) => twice)).toEqual([2, 4, 6, 8, 10]);
  });

  test('is done here where it is little', async () => {
    const made = await double([1, 2, 3], 100);
    expect(made.map(({ twice }) => twice)).toEqual([2, 4, 6]);
    expect(new Set(made.map(({ threadId }) => threadId)).size).toBe(1);
  });

  test('of nothing makes nothing', async () => {
    expect(await double([], 1)).toEqual([]);
  });

  test.for([1, 100])('fails as the workshop does, in threads and here', async (least) => {
    await expect(double([1, 2, -3], least)).rejects.toThrow('no number below nothing: -3');
  });
});
