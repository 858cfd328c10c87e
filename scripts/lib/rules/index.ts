import type { Language } from '../../../src/schemas/common.ts';
import type { Problem } from '../problem.ts';
import { draftRules } from './drafts.ts';
import { figureRules } from './figures.ts';
import { fileRules } from './files.ts';
import { historyRules } from './history.ts';
import { idRules } from './ids.ts';
import { indicatorRules } from './indicators.ts';
import { nameRules } from './names.ts';
import { numberRules } from './numbers.ts';
import { referenceRules } from './references.ts';
import type { Rules } from './rule.ts';
import { schemaRules } from './schema.ts';
import { textRules } from './text.ts';

/** Every rule of the content check. A new group of rules is added here, its check in `checks/index.ts`. */
export const rules = {
  ...fileRules,
  ...schemaRules,
  ...idRules,
  ...historyRules,
  ...referenceRules,
  ...draftRules,
  ...textRules,
  ...figureRules,
  ...numberRules,
  ...nameRules,
  ...indicatorRules,
} as const satisfies Rules;

/** The id of a rule. */
export type RuleId = keyof typeof rules;

const fill = (sentence: string, values: Problem['values']): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

/** What is wrong and how to mend it, in a language. */
export function describeProblem({ rule, values }: Problem, language: Language): string {
  const { message, remedy } = rules[rule];
  const space = language === 'zh' ? '' : ' ';
  return fill(message[language], values) + space + fill(remedy[language], values);
}
