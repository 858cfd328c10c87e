import type { z } from 'astro/zod';
import type { Language } from '../../src/schemas/common.ts';
import type { FieldPath, Problem } from './problem.ts';
import type { RuleId } from './rules/index.ts';
import { problemAt, type Entry } from './tree.ts';

type Issue = z.core.$ZodIssue;
interface Told {
  rule: RuleId;
  values?: Problem['values'];
  below?: FieldPath;
}

const kinds: Readonly<Record<string, Record<Language, string>>> = {
  string: { en: 'text in quotation marks', zh: '加引号的文字' },
  number: { en: 'a number without quotation marks', zh: '不加引号的数字' },
  int: { en: 'a whole number', zh: '整数' },
  boolean: { en: 'true or false', zh: 'true或false' },
  array: { en: 'a list in square brackets', zh: '方括号中的列表' },
  object: { en: 'a group of fields in curly brackets', zh: '花括号中的一组字段' },
  record: { en: 'a group of fields in curly brackets', zh: '花括号中的一组字段' },
};

const formats: Readonly<Record<string, Record<Language, string>>> = {
  date: { en: 'a day as YYYY-MM-DD', zh: 'YYYY-MM-DD形式的日期' },
  url: { en: 'a full address that begins with https:// or http://', zh: '以https://或http://开头的完整网址' },
};

/** The rules of the schemas' own sentences, by the field they stand on. */
const ownRules: Readonly<Record<string, RuleId>> = {
  basis: 'basis-unknown',
  working: 'derived-without-working',
  url: 'copy-linked',
};

function tell(issue: Issue, language: Language): Told[] {
  const known = (words: Readonly<Record<string, Record<Language, string>>>, name: string, other: string) =>
    words[name]?.[language] ?? other;
  switch (issue.code) {
    case 'invalid_type':
      if (issue.message.endsWith('received undefined')) return [{ rule: 'field-missing' }];
      return [{ rule: 'field-type', values: { expected: known(kinds, issue.expected, issue.expected) } }];
    case 'unrecognized_keys':
      return issue.keys.map((name) => ({ rule: 'field-unknown', values: { name }, below: [name] }));
    case 'invalid_value':
      if (issue.message.endsWith('received undefined')) return [{ rule: 'field-missing' }];
      return [{ rule: 'field-choice', values: { choices: issue.values.map(String).join(', ') } }];
    case 'invalid_format':
      return [{ rule: 'field-format', values: { format: known(formats, issue.format, idOrOwn(issue, language)) } }];
    case 'too_small':
      return [{ rule: 'field-too-small', values: { limit: Number(issue.minimum) } }];
    case 'too_big':
      return [{ rule: 'field-too-big', values: { limit: Number(issue.maximum) } }];
    default:
      return [{ rule: ownRules[String(issue.path.at(-1))] ?? 'field-invalid', values: { detail: issue.message } }];
  }
}

/** A pattern's own sentence says what is asked: "must be YYYY, YYYY-MM or YYYY-MM-DD". */
function idOrOwn({ message }: Issue, language: Language): string {
  const asked = message.replace(/^must be /, '');
  return language === 'zh' && asked.startsWith('lower-case') ? '以单个连字符相连的小写英文单词' : asked;
}

/** The problems of an entry that does not fit its schema. */
export function schemaProblems(
  issues: readonly Issue[],
  entry: Pick<Entry<unknown>, 'file' | 'at'>,
  language: Language,
): Problem[] {
  return issues.flatMap((issue) =>
    tell(issue, language).map(({ rule, values, below = [] }) =>
      problemAt(rule, entry, [...(issue.path as FieldPath), ...below], values),
    ),
  );
}
