import { describe, expect, test } from 'vitest';
import type { Unit } from '../schemas/unit.ts';
import {
  buildOutline,
  columnsOf,
  displayTitle,
  isTask,
  placeNumber,
  printedHeading,
  withDescendants,
} from './outline.ts';

const unit = (id: string, more: Partial<Unit> = {}): Unit => ({
  id,
  kind: 'item',
  title: { en: `Title of ${id}`, zh: `${id}标题` },
  headed: 'line',
  ...more,
});
const summary = { en: 'What it promises.', zh: '承诺。' };

const small = buildOutline([
  unit('work', { kind: 'chapter', number: { en: 'III.', zh: '三、' } }),
  unit('readers', { kind: 'section', parent: 'work', number: { en: '1.', zh: '（一）' } }),
  unit('hours', { parent: 'readers', number: { en: '(2)', zh: '2.' }, field: 'reading', summary }),
  unit('bus', { kind: 'column', parent: 'hours', number: { en: 'Column 1:', zh: '专栏1' }, field: 'reading', summary }),
  unit('fair', { kind: 'column', parent: 'work', columnOf: 'hours' }),
  unit('end', { kind: 'back' }),
]);
const node = (id: string) => {
  const found = small.byId.get(id);
  if (!found) throw new Error(`The outline has no "${id}".`);
  return found;
};

describe('building the outline', () => {
  test('keeps the printed order', () => {
    expect(small.all.map(({ id }) => id)).toEqual(['work', 'readers', 'hours', 'bus', 'fair', 'end']);
  });

  test('puts each unit below its parent', () => {
    expect(small.top.map(({ id }) => id)).toEqual(['work', 'end']);
    expect(node('work').children.map(({ id }) => id)).toEqual(['readers', 'fair']);
  });

  test('gives each unit the way to it, the top first', () => {
    expect(node('bus').path.map(({ id }) => id)).toEqual(['work', 'readers', 'hours']);
    expect(node('work').path).toEqual([]);
  });

  test('lists the tasks', () => {
    expect(small.tasks.map(({ id }) => id)).toEqual(['hours', 'bus']);
  });

  test.for<[string, Unit[]]>([
    ['is unknown', [unit('child', { parent: 'nobody' })]],
    ['comes later', [unit('child', { parent: 'late' }), unit('late')]],
  ])('stops with both names if a parent %s', ([, units]) => {
    expect(() => buildOutline(units)).toThrow(/"child" names the parent "(nobody|late)"/);
  });
});

describe('a task', () => {
  test.for<[boolean, Partial<Unit>]>([
    [true, { field: 'reading', summary }],
    [false, { field: 'reading' }],
    [false, { summary }],
  ])('has both a field and a summary: %s', ([expected, more]) => {
    const [one] = buildOutline([unit('one', more)]).all;
    expect(one && isTask(one)).toBe(expected);
  });
});

describe('a printed heading', () => {
  const heading = (more: Partial<Unit>) => {
    const one = unit('one', { title: { en: 'Longer hours', zh: '延长时间' }, ...more });
    return [printedHeading(one, 'en'), printedHeading(one, 'zh')];
  };

  test('is the title alone without a number', () => {
    expect(heading({})).toEqual(['Longer hours', '延长时间']);
  });

  test('has a space after the number, but none after Chinese punctuation', () => {
    expect(heading({ number: { en: '1.', zh: '（一）' } })).toEqual(['1. Longer hours', '（一）延长时间']);
    expect(heading({ number: { en: 'I.', zh: '一、' } })).toEqual(['I. Longer hours', '一、延长时间']);
    expect(heading({ number: { en: 'Column 1:', zh: '专栏1' } })).toEqual(['Column 1: Longer hours', '专栏1 延长时间']);
  });

  test('ends in a stop when it runs into its paragraph', () => {
    expect(heading({ headed: 'run-in' })).toEqual(['Longer hours.', '延长时间。']);
  });

  test('is not there when none is printed', () => {
    expect(heading({ headed: 'none' })).toEqual([undefined, undefined]);
  });

  test('is what the unit says it is, where it differs from number and title', () => {
    expect(heading({ number: { en: '(1)', zh: '1.' }, heading: { en: '(1)Longer hours' } })).toEqual([
      '(1)Longer hours',
      '1.延长时间',
    ]);
  });
});

describe('a title in a list', () => {
  test('has no number', () => {
    expect(displayTitle(node('hours'), 'en')).toBe('Title of hours');
  });

  test('keeps the number of a column, which is part of its name', () => {
    expect(displayTitle(node('bus'), 'en')).toBe('Column 1: Title of bus');
    expect(displayTitle(node('bus'), 'zh')).toBe('专栏1 bus标题');
  });
});

describe('the place of a unit', () => {
  test.for<[string, string, string]>([
    ['work', 'III', '三'],
    ['readers', 'III.1', '三、（一）'],
    ['hours', 'III.1(2)', '三、（一）2'],
    ['bus', 'III.1(2) Column 1', '三、（一）2.专栏1'],
    ['end', '', ''],
  ])('%s is its number and those above it', ([id, english, chinese]) => {
    expect(placeNumber(node(id), 'en')).toBe(english);
    expect(placeNumber(node(id), 'zh')).toBe(chinese);
  });
});

describe('the columns of a unit', () => {
  test('are those below it and those elsewhere that are about it', () => {
    expect(columnsOf(node('hours'), small).map(({ id }) => id)).toEqual(['bus', 'fair']);
  });

  test('are not those about another unit', () => {
    expect(columnsOf(node('work'), small)).toEqual([]);
  });
});

describe('a unit with all below it', () => {
  test('comes in the printed order', () => {
    expect(withDescendants(node('readers')).map(({ id }) => id)).toEqual(['readers', 'hours', 'bus']);
  });
});
