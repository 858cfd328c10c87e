import type { Rules } from './rule.ts';

/** Rules on the figures of an indicator. */
export const indicatorRules = {
  'target-not-as-printed': {
    message: {
      en: 'The target is {value}, but the printed value in {language} is “{printed}”.',
      zh: '目标值为{value}，而{language}印发文本为“{printed}”。',
    },
    remedy: {
      en: 'The value of a target is the number that the plan prints: correct the one that is wrong.',
      zh: '目标值须与规划印发的数字一致，请改正有误的一处。',
    },
  },
  'range-without-max': {
    message: {
      en: 'A range needs an upper value, “max”, above the lower one.',
      zh: '区间目标须写明上限“max”，且应大于下限。',
    },
    remedy: {
      en: 'Add the upper value as printed, or choose another kind of target.',
      zh: '请按原文补上上限，或改用其他目标类型。',
    },
  },
  'series-other-unit': {
    message: {
      en: 'A value in another unit than the indicator’s cannot stand in the series.',
      zh: '单位与指标不同的数值不能列入序列。',
    },
    remedy: {
      en: 'Make it “context”, or give it in the indicator’s unit.',
      zh: '请改为“context”，或换算为指标的单位。',
    },
  },
  'series-twice': {
    message: {
      en: 'The observation “{other}” already gives a value of the series for {period} on this basis.',
      zh: '数据“{other}”已给出该口径{period}的序列数值。',
    },
    remedy: {
      en: 'Keep the better source as “series” and make the other “support”.',
      zh: '请保留来源较可靠的一个为“series”，另一个改为“support”。',
    },
  },
} as const satisfies Rules;
