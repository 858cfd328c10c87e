import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { sideBySide, type Stoppable } from './side-by-side.ts';

/** Work that notes when it begins and ends, and how it ends if it is stopped. */
function noting() {
  const noted: string[] = [];
  const work =
    (name: string, fails = false): Stoppable =>
    async (stop) => {
      noted.push(`${name} begins`);
      await wait(0);
      if (fails) throw new Error(`${name} failed`);
      await wait(fails ? 0 : 5, undefined, { signal: stop }).catch(() => {
        noted.push(`${name} is stopped`);
        throw new Error(`${name} was stopped`);
      });
      noted.push(`${name} ends`);
    };
  return { noted, work };
}

describe('things side by side', () => {
  test('all begin before one ends', async () => {
    const { noted, work } = noting();
    await sideBySide([work('one'), work('other')]);
    expect(noted.slice(0, 2)).toEqual(['one begins', 'other begins']);
    expect(noted.slice(2).toSorted()).toEqual(['one ends', 'other ends']);
  });

  test('fail as the first that fails, and the others are stopped and waited for', async () => {
    const { noted, work } = noting();
    await expect(sideBySide([work('one'), work('bad', true)])).rejects.toThrow('bad failed');
    expect(noted).toEqual(['one begins', 'bad begins', 'one is stopped']);
  });
});
