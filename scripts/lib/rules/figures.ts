import type { Rules } from './rule.ts';

/** Rules on the figures of the plan's text, which must be the same in both languages. */
export const figureRules = {
  'figures-differ': {
    message: {
      en: 'The figures are not the same in both languages: only in English: {en}; only in Chinese: {zh}.',
      zh: '两种语言的数字不一致：仅见于英文的：{en}；仅见于中文的：{zh}。',
    },
    remedy: {
      en: 'Mend the translation, or name the difference and its reason in plan/figure-exemptions.json.',
      zh: '请改正译文，或在plan/figure-exemptions.json中写明差异和原因。',
    },
  },
  'units-differ': {
    message: {
      en: 'The number {figure} has another unit in each language: {en} in English, {zh} in Chinese.',
      zh: '数字{figure}在两种语言中单位不同：英文为{en}，中文为{zh}。',
    },
    remedy: {
      en: 'Compare both with the source: a percent (%) is no percentage point (个百分点), a microgram (微克) no milligram (毫克).',
      zh: '请与来源核对：百分之几（%）不是百分点，微克（µg）不是毫克（mg）。',
    },
  },
  'number-decimal-comma': {
    message: { en: 'A comma stands before the decimals of {sign}.', zh: '数字{sign}以逗号作小数点。' },
    remedy: {
      en: 'Write a point before decimals: 7.5. A comma stands before three digits only: 7,500.',
      zh: '小数点请用半角圆点，如7.5；逗号只用于分隔千位。',
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
