import { expect, test } from 'vitest';
import { medianSpeed, speedOf } from './speed.ts';

const audit = (numericValue: number) => ({ title: 'T', score: 1, scoreDisplayMode: 'numeric', numericValue });
const audits = {
  'first-contentful-paint': audit(900),
  'largest-contentful-paint': audit(1000),
  'total-blocking-time': audit(10),
  'cumulative-layout-shift': audit(0),
};

test('a speed has the score in whole points and the times', () => {
  const speed = speedOf({ categories: { performance: { score: 0.996, auditRefs: [] } }, audits });
  expect(speed).toEqual({ score: 100, firstPaint: 900, largestPaint: 1000, blocked: 10, shift: 0 });
});

test('a page that could not be measured is told with the reason', () => {
  const report = { categories: { performance: { score: null, auditRefs: [] } }, audits };
  expect(() => speedOf({ ...report, runtimeError: { message: 'No paint.' } })).toThrow('No paint.');
});

test('one slow run of three does not count', () => {
  const quick = { score: 100, firstPaint: 900, largestPaint: 900, blocked: 0, shift: 0 };
  const slow = { score: 80, firstPaint: 2000, largestPaint: 3000, blocked: 400, shift: 0.2 };
  expect(medianSpeed([quick, slow, quick])).toEqual(quick);
});
