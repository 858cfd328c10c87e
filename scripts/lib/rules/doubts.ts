import type { Rules } from './rule.ts';

/** What one does about a value that may be right all the same. */
const compare = {
  en: 'Compare it with the source. If it is right, say why under “confirmed” in both languages.',
  zh: '请与来源核对。如确实无误，请在“confirmed”中用两种语言说明原因。',
};

/** Rules on values that are most often slips of the pen, and may be right: then somebody confirms them. */
export const doubtRules = {
  'value-leap': {
    message: {
      en: 'The value {value} is {times} times as big or as small as the one before it, {before}; up to {leap} times is usual here.',
      zh: '数值{value}与前一数值{before}相差{times}倍，此处通常不超过{leap}倍。',
    },
    remedy: compare,
  },
  'confirmation-idle': {
    message: {
      en: 'The value needs no confirmation: nothing about it is doubtful.',
      zh: '该值并无存疑之处，无需确认。',
    },
    remedy: { en: 'Remove “confirmed”: it would hide the next slip.', zh: '请删除“confirmed”，以免掩盖以后的笔误。' },
  },
  'value-negative': {
    message: { en: 'The value {value} is below nothing.', zh: '数值{value}为负数。' },
    remedy: compare,
  },
  'support-far': {
    message: {
      en: 'The second source says {value}, and the value of the line for that year is {line} (“{other}”).',
      zh: '佐证数值为{value}，而当年折线上的数值为{line}（“{other}”）。',
    },
    remedy: compare,
  },
  'value-not-as-published': {
    message: {
      en: 'The value is {value}, but it was published as “{words}”.',
      zh: '数值为{value}，而原文表述为“{words}”。',
    },
    remedy: compare,
  },
} as const satisfies Rules;
