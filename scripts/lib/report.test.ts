import { describe, expect, test } from 'vitest';
import { problemsOf, replace } from '../../tests/lib/changed-plan.ts';
import type { Problem } from './problem.ts';
import { formatReport, summarizeProblems } from './report.ts';
import { rules } from './rules/index.ts';

const problems = (): Problem[] => [
  ...problemsOf({ 'indicators/circles.json': replace('"order": 2', '"order": "2"') }),
  ...problemsOf({ 'plan/zh/warm-rooms.md': replace('20度', '22度') }).filter(({ rule }) => rule === 'figures-differ'),
];
const inEnglish = { root: 'content', language: 'en' } as const;
const inChinese = { root: 'content', language: 'zh' } as const;

describe('the report of the content check', () => {
  test('gives place, field, what is wrong, how to mend it and the rule, grouped by file', () => {
    expect(formatReport('text', problems(), inEnglish)).toBe(`content/indicators/circles.json
  2:12  order
    This is not the kind of value that is needed here.
    Write a number without quotation marks.
    field-type  docs/content-rules.md#field-type

content/plan/zh/warm-rooms.md
  1
    The figures are not the same in both languages: only in English: 20; only in Chinese: 22.
    Mend the translation, or name the difference and its reason in plan/figure-exemptions.json.
    figures-differ  docs/content-rules.md#figures-differ

Found 2 problems in 2 files.`);
  });

  test('speaks Chinese', () => {
    expect(formatReport('text', problems().slice(1), inChinese)).toBe(`content/plan/zh/warm-rooms.md
  1
    两种语言的数字不一致：仅见于英文的：20；仅见于中文的：22。
    请改正译文，或在plan/figure-exemptions.json中写明差异和原因。
    figures-differ  docs/content-rules.zh.md#figures-differ

共发现1个问题，涉及1个文件。`);
  });

  test('ends with a count', () => {
    const [one] = problems();
    expect(summarizeProblems(problems(), 'en')).toBe('Found 2 problems in 2 files.');
    expect(summarizeProblems(one ? [one] : [], 'en')).toBe('Found 1 problem in 1 file.');
    expect(summarizeProblems(problems(), 'zh')).toBe('共发现2个问题，涉及2个文件。');
  });

  test('prints ten problems of one rule, and says how many more there are', () => {
    const [one] = problems();
    const many = Array.from({ length: 13 }, () => ({ ...one }) as Problem);
    const report = formatReport('text', many, inEnglish);
    expect(report.match(/^ {4}field-type/gm)).toHaveLength(10);
    expect(report).toMatch(/\n\nAnd 3 more of this kind: field-type\n\nFound 13 problems in 1 file\.$/);
    expect(formatReport('text', many, inChinese)).toContain('\n\n同类问题还有3个：field-type\n\n共发现13个');
  });

  test('says so when all is well', () => {
    expect(formatReport('text', [], inEnglish)).toBe('The content is in order.');
    expect(formatReport('text', [], inChinese)).toBe('内容检查完毕，未发现问题。');
  });

  test('is one object for programs', () => {
    expect(JSON.parse(formatReport('json', problems(), inEnglish))).toEqual({
      mended: [],
      count: 2,
      files: 2,
      problems: [
        {
          rule: 'field-type',
          file: 'content/indicators/circles.json',
          line: 2,
          column: 12,
          field: 'order',
          message: 'This is not the kind of value that is needed here.',
          remedy: 'Write a number without quotation marks.',
          document: 'docs/content-rules.md#field-type',
        },
        expect.objectContaining({ rule: 'figures-differ', line: 1, column: 1, field: '' }),
      ],
    });
  });

  test('marks lines on GitHub', () => {
    expect(formatReport('github', problems().slice(0, 1), inEnglish).split('\n')).toEqual([
      '::error file=content/indicators/circles.json,line=2,col=12,title=field-type::order%0AThis is not the kind of value that is needed here.%0AWrite a number without quotation marks.%0Adocs/content-rules.md#field-type',
      'Found 1 problem in 1 file.',
    ]);
  });

  test('cannot be made to say anything else to GitHub by a name or by words', () => {
    const strange: Problem = {
      rule: 'raw-html',
      file: 'notes/a,b:c%\n.json',
      line: 1,
      field: '',
      values: { tag: '<b>\r\n::set-env name=X::100%' },
    };
    const [annotation = '', ...rest] = formatReport('github', [strange], inEnglish).split('\n');
    expect(rest).toEqual(['Found 1 problem in 1 file.']);
    expect(annotation).toContain('file=content/notes/a%2Cb%3Ac%25%0A.json,line=1,col=1,');
    expect(annotation).toContain('<b>%0D%0A::set-env name=X::100%25');
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
