import { expect, it, vi } from 'vitest';
import { once, remember } from './remember.ts';

it('what was fetched is not fetched again', async () => {
  const fetchOne = vi.fn((key: number) => Promise.resolve(key * 2));
  const get = remember(fetchOne);
  expect(await Promise.all([get(1), get(1), get(2)])).toEqual([2, 2, 4]);
  expect(await get(2)).toBe(4);
  expect(fetchOne.mock.calls).toEqual([[1], [2]]);
});

it('what could not be fetched is fetched again', async () => {
  const fetchOne = vi.fn((key: number) => Promise.resolve(key)).mockRejectedValueOnce(new Error('offline'));
  const get = remember(fetchOne);
  await expect(get(1)).rejects.toThrow('offline');
  expect(await get(1)).toBe(1);
});

it('one thing is fetched the first time that it is asked for', async () => {
  const fetchIt = vi.fn(() => Promise.resolve('words'));
  const get = once(fetchIt);
  expect(fetchIt).not.toHaveBeenCalled();
  expect([await get(), await get()]).toEqual(['words', 'words']);
  expect(fetchIt).toHaveBeenCalledTimes(1);
});
