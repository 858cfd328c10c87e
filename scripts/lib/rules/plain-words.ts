import type { Rules } from './rule.ts';

/** Rules on the summaries of the outline: a citizen reads them in the place of the plan. */
export const plainWordRules = {
  'summary-grade': {
    message: {
      en: 'The summary asks for {grade} years of school; at most {limit} are allowed.',
      zh: '英文摘要需受过{grade}年教育才能读懂，上限为{limit}年。',
    },
    remedy: {
      en: 'Make two sentences of it, or say it in shorter words. Its longest are: {words}.',
      zh: '请拆成两句，或改用较短的词。最长的词有：{words}。',
    },
  },
  'summary-sentence': {
    message: {
      en: 'The Chinese sentence “{words}…” has {length} characters; at most {limit} are allowed.',
      zh: '“{words}……”一句长{length}个字符，上限为{limit}个。',
    },
    remedy: { en: 'Make two sentences of it, or leave out what is not needed.', zh: '请拆成两句，或删去不必要的话。' },
  },
  'summary-character': {
    message: {
      en: 'The summary has the rare character “{character}”: it is not among the 3,755 common ones of GB 2312.',
      zh: '摘要中有生僻字“{character}”，不属于GB 2312一级汉字（3755个常用字）。',
    },
    remedy: {
      en: 'Write a common word. A name or a term that needs the character goes into names.json or glossary.json.',
      zh: '请换用常用字词。名称或术语必须用该字的，请列入names.json或glossary.json。',
    },
  },
} as const satisfies Rules;
