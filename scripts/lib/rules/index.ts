import type { Language, Text } from '../../../src/schemas/common.ts';
import type { Problem } from '../problem.ts';
import { characterRules } from './characters.ts';
import { doubtRules } from './doubts.ts';
import { draftRules } from './drafts.ts';
import { figureRules } from './figures.ts';
import { fileRules } from './files.ts';
import { historyRules } from './history.ts';
import { idRules } from './ids.ts';
import { indicatorRules } from './indicators.ts';
import { markupRules } from './markup.ts';
import { nameRules } from './names.ts';
import { numberRules } from './numbers.ts';
import { observationRules } from './observations.ts';
import { plainWordRules } from './plain-words.ts';
import { referenceRules } from './references.ts';
import type { Rules } from './rule.ts';
import { schemaRules } from './schema.ts';
import { signRules } from './signs.ts';
import { slipRules } from './slips.ts';
import { textRules } from './text.ts';
import { wordingRules } from './wording.ts';

/** Every rule of the content check. A new group of rules is added here and to {@link ruleGroups}, its check in `checks/index.ts`. */
export const rules = {
  ...fileRules,
  ...characterRules,
  ...schemaRules,
  ...idRules,
  ...historyRules,
  ...referenceRules,
  ...draftRules,
  ...textRules,
  ...markupRules,
  ...signRules,
  ...slipRules,
  ...wordingRules,
  ...plainWordRules,
  ...figureRules,
  ...numberRules,
  ...nameRules,
  ...indicatorRules,
  ...observationRules,
  ...doubtRules,
} as const satisfies Rules;

/** The rules by theme, in the order in which they are documented. */
export const ruleGroups: readonly { name: Text; rules: Rules }[] = [
  { name: { en: 'Files and folders', zh: '文件和文件夹' }, rules: fileRules },
  { name: { en: 'Characters nobody sees', zh: '看不见的字符' }, rules: characterRules },
  { name: { en: 'Fields', zh: '字段' }, rules: schemaRules },
  { name: { en: 'Ids', zh: '编号' }, rules: idRules },
  { name: { en: 'What was published', zh: '已发布的内容' }, rules: historyRules },
  { name: { en: 'References', zh: '引用关系' }, rules: referenceRules },
  { name: { en: 'Drafts', zh: '草稿' }, rules: draftRules },
  { name: { en: 'Paragraphs of the plan', zh: '规划正文段落' }, rules: textRules },
  { name: { en: 'Components, pictures and links', zh: '组件、图片和链接' }, rules: markupRules },
  { name: { en: 'Signs of Markdown', zh: 'Markdown标记' }, rules: signRules },
  { name: { en: 'Slips that show on the page', zh: '页面上看得见的疏漏' }, rules: slipRules },
  { name: { en: 'Punctuation and language', zh: '标点和语言' }, rules: wordingRules },
  { name: { en: 'Plain summaries', zh: '摘要通俗易懂' }, rules: plainWordRules },
  { name: { en: 'Figures in both languages', zh: '两种语言的数字' }, rules: figureRules },
  { name: { en: 'Numbers of the plan', zh: '规划中的数字' }, rules: numberRules },
  { name: { en: 'Names of places and organizations', zh: '地名和机构名' }, rules: nameRules },
  { name: { en: 'Targets and series', zh: '目标和序列' }, rules: indicatorRules },
  { name: { en: 'Values, years, sources and titles', zh: '数值、年份、来源和标题' }, rules: observationRules },
  { name: { en: 'Doubtful values', zh: '存疑数值' }, rules: doubtRules },
];

/** The id of a rule. */
export type RuleId = keyof typeof rules;

function fill(sentence: string, values: Problem['values'], language: Language): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    return typeof value === 'object' ? value[language] : String(value);
  });
}

/** What is wrong, and how to mend it, in a language: a sentence or two each. */
export const describeProblem = ({ rule, values }: Problem, language: Language): { message: string; remedy: string } =>
  describeRule(rule, values, language);

/** What a rule says of some values, and how to mend it, in a language. */
export function describeRule(
  rule: RuleId,
  values: Problem['values'],
  language: Language,
): { message: string; remedy: string } {
  const { message, remedy } = rules[rule];
  return { message: fill(message[language], values, language), remedy: fill(remedy[language], values, language) };
}
