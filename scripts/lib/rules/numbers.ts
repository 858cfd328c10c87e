import type { Rules } from './rule.ts';

/** Rules on the register, which accounts for the numbers of the plan's text that no indicator claims. */
export const numberRules = {
  'number-unclaimed': {
    message: {
      en: 'Nothing accounts for the number “{words}” of “{place}”: “{context}”.',
      zh: '“{place}”中的数字“{words}”没有说明：“{context}”。',
    },
    remedy: {
      en: 'If it is a target, link it to its indicator; if not, say in register.json what it is.',
      zh: '如为目标，请链接到相应指标；如不是，请在register.json中说明。',
    },
  },
  'register-idle': {
    message: {
      en: 'The words “{words}” hold no number of “{place}”.',
      zh: '“{place}”中没有“{words}”，或其中没有数字。',
    },
    remedy: {
      en: 'Copy the words exactly from the text, or remove them from the register.',
      zh: '请照录正文原文，或从登记表中删除。',
    },
  },
} as const satisfies Rules;
