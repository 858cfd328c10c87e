import type { Language } from '../../src/schemas/common.ts';
import { invisibleRun } from './characters.ts';
import type { Problem } from './problem.ts';
import { describeProblem, ruleGroups, type RuleId } from './rules/index.ts';

/** A mistake that breaks a rule: what is told of it, and the line of the file it is told of, empty where there is none. */
export interface RuleExample {
  problem: Problem;
  text: string;
}

/** What stands around the rules, by language. */
const frame: Readonly<
  Record<Language, { title: string; lead: string; other: string; says: string; mend: string; example: string }>
> = {
  en: {
    title: 'Rules of the content',
    lead: 'What `npm run check` looks for. Each rule has its name, what the check says, how to mend it, and an example: a line of a made-up plan with the mistake in it.',
    other: '中文见 [content-rules.zh.md](content-rules.zh.md)。',
    says: '**The check says:**',
    mend: '**To mend it:**',
    example: 'Example:',
  },
  zh: {
    title: '内容规则',
    lead: '本页列出`npm run check`检查的全部规则。每条规则有名称、提示、改法和示例，示例取自一份虚构规划中写错的一行。',
    other: 'English: [content-rules.md](content-rules.md).',
    says: '提示：',
    mend: '改法：',
    example: '示例：',
  },
};

const madeBy: Readonly<Record<Language, string>> = {
  en: 'Made by `npm run docs:rules` from the catalogue of rules and the mistakes that the tests try. Do not edit it by hand.',
  zh: '本页由`npm run docs:rules`根据规则目录和测试所用的错误自动生成，请勿手工修改。',
};

/** The page on the rules in a language. */
export const rulesPage = (language: Language): string =>
  `docs/content-rules${language === 'en' ? '' : `.${language}`}.md`;

/** Every rule in a language, as a page of Markdown with an anchor for each: its name. */
export function documentRules(language: Language, examples: ReadonlyMap<RuleId, RuleExample>): string {
  const { title, lead, other } = frame[language];
  const groups = ruleGroups.flatMap(({ name, rules }) => [
    `## ${name[language]}`,
    ...(Object.keys(rules) as RuleId[]).flatMap((rule) => documentRule(rule, language, examples.get(rule))),
  ]);
  return [`# ${title}`, other, lead, madeBy[language], ...groups].join('\n\n') + '\n';
}

function documentRule(rule: RuleId, language: Language, example: RuleExample | undefined): string[] {
  if (!example) return [`### ${rule}`];
  const { says, mend, example: word } = frame[language];
  const { problem, text } = example;
  const { message, remedy } = describeProblem(problem, language);
  const space = language === 'zh' ? '' : ' ';
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(':');
  const field = problem.field ? ` ${problem.field}` : '';
  const lines = text.trim() === '' ? [] : ['```text', shown(text, problem.column ?? 1), '```'].join('\n');
  return [
    `### ${rule}`,
    `${says}${space}${plain(message)}`,
    `${mend}${space}${plain(remedy)}`,
    `${word}${space}\`${place}${field}\``,
    ...(lines.length > 0 ? [String(lines)] : []),
  ];
}

/** A sentence as Markdown shows it: signs that Markdown would take for its own are escaped. */
const plain = (sentence: string): string => visible(sentence).replace(/[\\`*_{}[\]<>#|]/g, (sign) => `\\${sign}`);

/** As much of a line as is needed to see the mistake. */
function shown(line: string, column: number): string {
  const from = Math.max(column - 60, 0);
  const [before, after] = [from > 0 ? '…' : '', line.length > from + 120 ? '…' : ''];
  return visible(before + line.slice(from, from + 120).trimStart() + after).replace(/ +$/, (spaces) =>
    '·'.repeat(spaces.length),
  );
}

/** A text in which signs that nobody sees have names. */
const visible = (text: string): string => text.replace(invisibleRun, named).replace(/(?!\n)\p{Cc}/gu, named);

const named = (signs: string): string =>
  [...signs].map((sign) => `⟨U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`).join('');
