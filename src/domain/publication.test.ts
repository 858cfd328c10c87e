import { describe, expect, test } from 'vitest';
import { buildDay, holdOf } from './publication.ts';

describe('a thing is', () => {
  const today = '2020-06-15';

  test('published if nothing holds it back', () => {
    expect(holdOf({}, today)).toBeUndefined();
    expect(holdOf({ draft: false }, today)).toBeUndefined();
  });

  test('held back while it is a draft', () => {
    expect(holdOf({ draft: true }, today)).toEqual({ kind: 'draft' });
  });

  test('held back until its day', () => {
    expect(holdOf({ posted: '2020-06-16' }, today)).toEqual({ kind: 'until', day: '2020-06-16' });
  });

  test('published from the beginning of its day', () => {
    expect(holdOf({ posted: '2020-06-15' }, today)).toBeUndefined();
  });

  test('held back as a draft also when its day has come', () => {
    expect(holdOf({ draft: true, posted: '2020-01-01' }, today)).toEqual({ kind: 'draft' });
  });
});

describe('the day for which a site is built', () => {
  const now = new Date('2020-06-15T18:30:00Z');

  test.for([
    ['UTC', '2020-06-15'],
    ['Asia/Shanghai', '2020-06-16'],
    ['America/New_York', '2020-06-15'],
  ] as const)('is the day that it is in the time zone of the site: %s', ([zone, day]) => {
    expect(buildDay({}, now, zone)).toBe(day);
  });

  test('can be set', () => {
    expect(buildDay({ TODAY: '2019-01-31' }, now, 'UTC')).toBe('2019-01-31');
  });

  test('can be set as a moment, which is a day in the time zone of the site', () => {
    const moment = { SOURCE_DATE_EPOCH: String(Date.parse('2019-01-31T20:00:00Z') / 1000) };
    expect(buildDay(moment, now, 'UTC')).toBe('2019-01-31');
    expect(buildDay(moment, now, 'Asia/Shanghai')).toBe('2019-02-01');
  });

  test('is the day that is set if both are set', () => {
    expect(buildDay({ TODAY: '2019-01-31', SOURCE_DATE_EPOCH: '0' }, now, 'UTC')).toBe('2019-01-31');
  });

  test('is today if what is set is empty', () => {
    expect(buildDay({ TODAY: '', SOURCE_DATE_EPOCH: '' }, now, 'UTC')).toBe('2020-06-15');
  });

  test.for(['31 January', '2019-02-30', '2019-1-1'])('cannot be “%s”', (day) => {
    expect(() => buildDay({ TODAY: day }, now, 'UTC')).toThrow(`TODAY is “${day}”`);
  });

  test.for(['yesterday', '-1', '1e99', '99999999999999'])('cannot be the moment “%s”', (moment) => {
    expect(() => buildDay({ SOURCE_DATE_EPOCH: moment }, now, 'UTC')).toThrow(`SOURCE_DATE_EPOCH is “${moment}”`);
  });
});
