import { describe, expect, test } from 'vitest';
import { exampleIndicator, exampleObservation } from '../../tests/lib/example-indicator.ts';
import { decideStatus } from '../domain/status.ts';
import type { Language } from '../schemas/common.ts';
import type { Indicator } from '../schemas/indicator.ts';
import { findingSentences } from './findings.ts';

const start = 2030;
const sentences = (indicator: Indicator, language: Language = 'en') =>
  findingSentences(indicator, decideStatus(indicator, start), start, language);

describe('what the figures show, in sentences', () => {
  test('begins with the figure that decides, its grade, and the answer', () => {
    const met = exampleIndicator({ observations: [exampleObservation(2034, 91.5, { grade: 'press' })] });
    expect(sentences(met)[0]).toBe('2034: 91.5% (press). The plan asked for at least 80% by 2034: target met.');
    expect(sentences(met, 'zh')[0]).toBe('2034年：91.5%（媒体报道）。规划要求到2034年不低于80%，目标已达到。');
  });

  test('says by when a target is asked for, and where the plan prints no deadline', () => {
    const { target } = exampleIndicator();
    const first = (changes: Partial<Indicator['target']>, language: Language = 'en') =>
      sentences(exampleIndicator({ target: { ...target, ...changes } }), language)[0]?.split('. ')[0];
    expect(first({ deadline: 'none' })).toBe('The plan asked for at least 80% by 2034 (no deadline printed)');
    expect(first({ deadline: 'period' })).toBe('The plan asked for at least 80% within the plan’s period, to 2034');
    expect(first({ kind: 'each-year' })).toBe('The plan asked for at least 80% each year');
    expect(first({ deadline: 'none' }, 'zh')).toContain('到2034年不低于80%（原文未载期限，按规划最后一年计）');
    expect(first({ deadline: 'period' }, 'zh')).toContain('规划期内（到2034年）不低于80%');
    expect(first({ kind: 'each-year' }, 'zh')).toContain('规划要求规划期内每年不低于80%');
  });

  test('says plainly that a target was not met', () => {
    const missed = exampleIndicator({ observations: [exampleObservation(2034, 79.9)] });
    expect(sentences(missed)[0]).toContain('target not met');
    expect(sentences(missed, 'zh')[0]).toContain('目标未达到');
  });

  test('says that nothing was found, and no more', () => {
    expect(sentences(exampleIndicator())).toEqual([
      'The plan asked for at least 80% by 2034. No published figure was found that answers this.',
    ]);
    expect(sentences(exampleIndicator(), 'zh')).toHaveLength(1);
  });

  test('says what was found where it does not decide', () => {
    const bound = exampleIndicator({ observations: [exampleObservation(2034, 60, { qualifier: 'at-least' })] });
    expect(sentences(bound)[1]).toBe('Found on its basis: at least 60% (2034), which does not decide.');
    expect(sentences(bound, 'zh')[1]).toBe('同口径数据：2034年为至少60%，不足以判断。');
  });

  test('says that figures on another basis do not decide', () => {
    const elsewhere = exampleIndicator({
      observations: [exampleObservation(2034, 99, { basis: 'school-yards', use: 'context' })],
    });
    expect(sentences(elsewhere)[0]).toContain('but on another basis');
  });

  test('tells the course between the first and the last whole year', () => {
    const series = exampleIndicator({ observations: [exampleObservation(2031, 40), exampleObservation(2034, 90)] });
    expect(sentences(series)).toContain('From 40% in 2031 to 90% in 2034.');
    expect(sentences(series, 'zh')).toContain('2031年为40%，2034年为90%。');
  });

  test('names the years of the plan without a whole-year figure', () => {
    const part = exampleObservation(2032, 50, { qualifier: 'part-year' });
    const series = exampleIndicator({
      observations: [exampleObservation(2030, 40), part, exampleObservation(2034, 90)],
    });
    expect(sentences(series)).toContain('No exact whole-year figure was found for 2031, 2032, and 2033.');
  });

  test('gives the value before the plan', () => {
    const known = exampleIndicator({ baseline: { value: 35, year: 2029, place: 'swings-p1' } });
    expect(sentences(known)).toContain('Before the plan: 35% (2029).');
  });

  test('gives the period of the value before the plan', () => {
    const label = { en: '2025–2029', zh: '2025—2029年' };
    const known = exampleIndicator({ baseline: { value: 35, year: 2029, label, place: 'swings-p1' } });
    expect(sentences(known, 'zh')).toContain('规划基期值：35%（2025—2029年）。');
  });

  test('tells no course to a value for another time than a whole year, and names its year as a gap', () => {
    const period = { year: 2034, label: { en: 'end of 2034', zh: '2034年底' } };
    const observations = [exampleObservation(2032, 40), exampleObservation(2033, 50)];
    const series = exampleIndicator({ observations: [...observations, exampleObservation(2034, 90, { period })] });
    const said = findingSentences(series, decideStatus(series, 2032), 2032, 'en');
    expect(said).toContain('From 40% in 2032 to 50% in 2033.');
    expect(said).toContain('No exact whole-year figure was found for 2034.');
  });

  test('warns that a course over a change of basis cannot be compared', () => {
    const broken = exampleIndicator({
      observations: [exampleObservation(2029, 40), exampleObservation(2034, 90)],
      breaks: [{ year: 2032, text: { en: 'New count.', zh: '新口径。' } }],
    });
    expect(sentences(broken)).toContain('The basis changed as of 2032, after the plan was made.');
    expect(sentences(broken).join(' ')).toContain(
      'the basis changed as of 2032, so the two cannot be compared directly',
    );
  });

  test('names the day of a change in the course of a year', () => {
    const broken = exampleIndicator({
      observations: [exampleObservation(2031, 40), exampleObservation(2032, 90)],
      breaks: [{ year: 2033, day: '2032-09-01', text: { en: 'New count.', zh: '新口径。' } }],
    });
    expect(sentences(broken)).toContain(
      'From 40% in 2031 to 90% in 2032; the basis changed as of 1 September 2032, so the two cannot be compared directly.',
    );
    expect(sentences(broken, 'zh').join('')).toContain('其间自2032年9月1日起口径有变化');
  });

  test('says beside the answer what is not known of the basis', () => {
    const example = exampleIndicator();
    const [basis, ...others] = example.bases;
    if (!basis) throw new Error('The example has a basis.');
    const caveat = { en: 'Nobody says who counts.', zh: '计数者未说明。' };
    const met = { ...example, bases: [{ ...basis, caveat }, ...others], observations: [exampleObservation(2034, 90)] };
    expect(sentences(met)[1]).toBe('Nobody says who counts.');
    expect(sentences({ ...met, observations: [] })).toHaveLength(1);
  });
});
