import type { Rules } from './rule.ts';

/** Rules on the figures of the plan's text, which must be the same in both languages. */
export const figureRules = {
  'figures-differ': {
    message: {
      en: 'The figures are not the same in both languages: only in English {en}; only in Chinese {zh}.',
      zh: '两种语言的数字不一致：仅见于英文的有{en}；仅见于中文的有{zh}。',
    },
    remedy: {
      en: 'Mend the translation, or name the difference and its reason in plan/figure-exemptions.json.',
      zh: '请改正译文，或在plan/figure-exemptions.json中写明差异和原因。',
    },
  },
  'figure-exemption-idle': {
    message: {
      en: 'This exemption names figures that do not differ: {figures}.',
      zh: '该例外所列数字并无差异：{figures}。',
    },
    remedy: { en: 'Remove them from the exemption.', zh: '请从例外中删除。' },
  },
} as const satisfies Rules;
