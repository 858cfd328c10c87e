import { describe, expect, test } from 'vitest';
import { problemsOf, replace } from '../../tests/lib/changed-plan.ts';
import { formatProblems, summarizeProblems } from './report.ts';
import { rules } from './rules/index.ts';

const problems = problemsOf.bind(undefined, {
  'indicators/circles.json': replace('"order": 2', '"order": "2"'),
  'plan/zh/warm-rooms.md': replace('20度', '22度'),
});

describe('the report of the content check', () => {
  test('gives file, line, field, what is wrong and how to mend it, grouped by file', () => {
    expect(formatProblems(problems(), 'content', 'en')).toBe(
      [
        'content/indicators/circles.json:2  order  This is not the kind of value that is needed here. Write a number without quotation marks.',
        '',
        'content/plan/zh/warm-rooms.md:1  The figures are not the same in both languages: only in English 20; only in Chinese 22. Mend the translation, or name the difference and its reason in plan/figure-exemptions.json.',
      ].join('\n'),
    );
  });

  test('speaks Chinese', () => {
    expect(formatProblems(problems().slice(1), 'content', 'zh')).toBe(
      'content/plan/zh/warm-rooms.md:1  两种语言的数字不一致：仅见于英文的有20；仅见于中文的有22。请改正译文，或在plan/figure-exemptions.json中写明差异和原因。',
    );
  });

  test('ends with a count', () => {
    const [one] = problems();
    expect(summarizeProblems(problems(), 'en')).toBe('Found 2 problems in 2 files.');
    expect(summarizeProblems(one ? [one] : [], 'en')).toBe('Found 1 problem in 1 file.');
    expect(summarizeProblems(problems(), 'zh')).toBe('共发现2个问题，涉及2个文件。');
  });

  test('says so when all is well', () => {
    expect(summarizeProblems([], 'en')).toBe('The content is in order.');
    expect(summarizeProblems([], 'zh')).toBe('内容检查完毕，未发现问题。');
  });
});

describe('the catalogue of rules', () => {
  const sentences = Object.entries(rules).flatMap(([id, { message, remedy }]) =>
    [message, remedy].map((text) => ({ id, ...text })),
  );

  test('has full sentences in English', () => {
    expect(sentences.filter(({ en }) => !/^[A-Z“{].*[.}]$/u.test(en))).toEqual([]);
  });

  test('has full sentences in Chinese', () => {
    expect(sentences.filter(({ zh }) => !/[。}]$/u.test(zh) || /[,;!?]/.test(zh))).toEqual([]);
  });

  test('fills in the same values in both languages', () => {
    const names = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted().join();
    expect(sentences.filter(({ en, zh }) => names(en) !== names(zh))).toEqual([]);
  });
});
