import type { Rules } from './rule.ts';

/** Rules on the paragraphs of the plan's text. */
export const textRules = {
  'paragraph-without-id': {
    message: { en: 'The paragraph that begins “{begins}” has no id.', zh: '以“{begins}”开头的段落没有编号。' },
    remedy: { en: 'End it with a space and an id like {example}', zh: '请在段末加一个空格和编号，如{example}' },
  },
  'paragraph-marker-inside': {
    message: { en: 'The paragraph has an id that does not stand at its end.', zh: '段落中的编号不在段末。' },
    remedy: {
      en: 'Put an empty line after each id, so that each paragraph has one.',
      zh: '请在每个编号后空一行，使每段各有一个编号。',
    },
  },
  'paragraph-one-language': {
    message: { en: 'The paragraph “{id}” is missing in {language}.', zh: '段落“{id}”缺少{language}。' },
    remedy: { en: 'Add it to {path} with the same id.', zh: '请用相同编号补入{path}。' },
  },
  'paragraph-order': {
    message: { en: 'The paragraphs stand in another order than in English.', zh: '段落顺序与英文不同。' },
    remedy: { en: 'The order in English is: {order}.', zh: '英文顺序为：{order}。' },
  },
} as const satisfies Rules;
