import { describe, expect, test } from 'vitest';
import { neighborsIn } from './neighbors.ts';

const around = (item: string) => neighborsIn(['bench', 'tree', 'pond'])(item, (one) => `the ${one}`);

describe('what stands beside an item of a list', () => {
  test('is what comes before it and what comes after it', () => {
    expect(around('tree')).toEqual({ previous: 'the bench', next: 'the pond' });
  });

  test('is missing at an end of the list', () => {
    expect(around('bench')).toEqual({ next: 'the tree' });
    expect(around('pond')).toEqual({ previous: 'the tree' });
  });

  test('is nothing for what is not in the list', () => {
    expect(around('stone')).toEqual({});
  });
});
