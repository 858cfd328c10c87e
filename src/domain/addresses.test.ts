import { describe, expect, test } from 'vitest';
import { addressesOf, oldAddressesOf, subjectOf } from './addresses.ts';

describe('the addresses of pages', () => {
  test('are those of the parts of the plan, the tasks and all else that has a page', () => {
    const addresses = addressesOf({
      units: [
        { id: 'work' },
        { id: 'house', parent: 'work' },
        { id: 'warm-rooms', parent: 'house', field: 'building' },
        { id: 'motto', field: 'building' },
      ],
      indicators: ['circles'],
      updates: new Set(['open-on-sundays']),
      sources: ['report'],
      pages: ['home', 'about'],
    });
    expect(addresses).toEqual([
      'plan/work',
      'plan/motto',
      'tasks/warm-rooms',
      'tasks/motto',
      'indicators/circles',
      'updates/open-on-sundays',
      'sources/report',
      'about',
    ]);
  });

  test.for([
    ['plan/work', 'unit', 'work'],
    ['tasks/warm-rooms', 'unit', 'warm-rooms'],
    ['indicators/circles', 'indicator', 'circles'],
    ['updates/open-on-sundays', 'update', 'open-on-sundays'],
    ['sources/report', 'source', 'report'],
    ['about', 'page', 'about'],
  ])('say what stands there: %s', ([address = '', kind, id]) => {
    expect(subjectOf(address)).toEqual({ kind, id });
  });

  test('at which something was published are found by its kind and id', () => {
    const published = ['plan/work', 'tasks/work', 'indicators/work', 'tasks/house', 'work'];
    expect(oldAddressesOf({ kind: 'unit', id: 'work' }, published)).toEqual(['plan/work', 'tasks/work']);
    expect(oldAddressesOf({ kind: 'page', id: 'work' }, published)).toEqual(['work']);
    expect(oldAddressesOf({ kind: 'note', id: 'work' }, published)).toEqual([]);
  });
});
