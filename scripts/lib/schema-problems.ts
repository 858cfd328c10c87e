import type { z } from 'astro/zod';
import { inEachLanguage, type Text } from '../../src/schemas/common.ts';
import { inRow, type FieldPath, type Problem } from './problem.ts';
import { describeRule, type RuleId } from './rules/index.ts';
import { problemAt, type Entry } from './tree.ts';

type Issue = z.core.$ZodIssue;
interface Told {
  rule: RuleId;
  values?: Problem['values'];
  below?: FieldPath;
}

const kinds: Readonly<Record<string, Text>> = {
  string: { en: 'text in quotation marks', zh: '加引号的文字' },
  number: { en: 'a number without quotation marks', zh: '不加引号的数字' },
  int: { en: 'a whole number', zh: '整数' },
  boolean: { en: 'true or false', zh: 'true或false' },
  array: { en: 'a list in square brackets', zh: '方括号中的列表' },
  object: { en: 'a group of fields in curly brackets', zh: '花括号中的一组字段' },
  record: { en: 'a group of fields in curly brackets', zh: '花括号中的一组字段' },
};

const formats: Readonly<Record<string, Text>> = {
  date: { en: 'a day as YYYY-MM-DD', zh: 'YYYY-MM-DD形式的日期' },
  url: { en: 'a full address that begins with https:// or http://', zh: '以https://或http://开头的完整网址' },
};

/** What the schemas' own sentences ask for, as they say it and in Chinese. */
const ownFormats: Readonly<Record<string, string>> = {
  'lower-case words joined by single hyphens': '以单个连字符相连的小写英文单词',
  'lower-case letters, digits and hyphens': '小写英文字母、数字和连字符',
  'YYYY, YYYY-MM or YYYY-MM-DD': 'YYYY、YYYY-MM或YYYY-MM-DD形式的日期',
  'a day that the calendar has': '日历上确有的日期',
  'a time zone like Asia/Shanghai': '时区名称，如Asia/Shanghai',
  'either a paragraph or a text, and not both': '“paragraph”与“text”二者之一',
  'an address below the language without slashes at the ends': '语言目录之下的地址，首尾不带斜杠',
};

/** The fields that hold a date. */
const dates: ReadonlySet<unknown> = new Set(['date', 'posted', 'published', 'issued']);

/** The rules of the schemas' own sentences, by the field they stand on. */
const ownRules: Readonly<Record<string, RuleId>> = {
  basis: 'basis-unknown',
  working: 'derived-without-working',
  url: 'copy-linked',
};

/** A limit with what is counted: characters of a text, entries of a list. */
function limitWords(origin: string, limit: number): Text {
  const plural = limit === 1 ? '' : 's';
  if (origin === 'string') return { en: `${limit} character${plural}`, zh: `${limit}个字符` };
  if (origin === 'array') return { en: limit === 1 ? '1 entry' : `${limit} entries`, zh: `${limit}项` };
  return { en: String(limit), zh: String(limit) };
}

/** What is wrong with a value that does not fit its schema, and how to mend it, as the check says it. */
export function issueWords(issue: Issue, value: unknown): Text {
  const [told] = tell(issue, valueAt(value, issue.path as FieldPath));
  const { rule, values = {} } = told ?? { rule: 'field-invalid' };
  return inEachLanguage((language) => {
    const { message, remedy } = describeRule(rule, values, language);
    return language === 'zh' ? message + remedy : `${message} ${remedy}`;
  });
}

/** @param value what stands where the issue is. */
function tell(issue: Issue, value: unknown): Told[] {
  if (value === undefined && issue.code !== 'custom') return [{ rule: 'field-missing' }];
  switch (issue.code) {
    case 'invalid_type':
      if (isUnquotedDate(issue, value)) return [{ rule: 'date-unquoted' }];
      return [{ rule: 'field-type', values: { expected: kinds[issue.expected] ?? issue.expected } }];
    case 'unrecognized_keys':
      return issue.keys.map((name) => ({ rule: 'field-unknown', values: { name }, below: [name] }));
    case 'invalid_value':
      return [{ rule: 'field-choice', values: { choices: inRow(issue.values.map(String)) } }];
    case 'invalid_format':
      return [{ rule: 'field-format', values: { format: formats[issue.format] ?? ownFormat(issue) } }];
    case 'too_small':
      return [{ rule: 'field-too-small', values: { limit: limitWords(issue.origin, Number(issue.minimum)) } }];
    case 'too_big':
      return [{ rule: 'field-too-big', values: { limit: limitWords(issue.origin, Number(issue.maximum)) } }];
    default:
      return [tellOwn(issue)];
  }
}

/** A date that was read as a number or as a moment, which happens in front matter where it has no quotation marks. */
const isUnquotedDate = ({ path }: Issue, value: unknown): boolean =>
  dates.has(path.at(-1)) && (typeof value === 'number' || value instanceof Date);

/** What the schemas say in sentences of their own. */
function tellOwn(issue: Issue): Told {
  if (issue.message.startsWith('must be ')) return { rule: 'field-format', values: { format: ownFormat(issue) } };
  return { rule: ownRules[String(issue.path.at(-1))] ?? 'field-invalid' };
}

/** A pattern's own sentence says what is asked: "must be YYYY, YYYY-MM or YYYY-MM-DD". */
function ownFormat({ message }: Issue): Text {
  const asked = message.replace(/^must be /, '');
  return { en: asked, zh: ownFormats[asked] ?? asked };
}

const valueAt = (value: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>((inside, key) => (inside as Record<string | number, unknown> | undefined)?.[key], value);

/** The problems of an entry that does not fit its schema. @param value what the entry says. */
export function schemaProblems(
  issues: readonly Issue[],
  value: unknown,
  entry: Pick<Entry<unknown>, 'file' | 'at'>,
): Problem[] {
  return issues.flatMap((issue) => {
    const path = issue.path as FieldPath;
    return tell(issue, valueAt(value, path)).map(({ rule, values, below = [] }) =>
      problemAt(rule, entry, [...path, ...below], values),
    );
  });
}
