import type { Rules } from './rule.ts';

/** Rules on the words of the plan and of the pages. */
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
  'raw-html': {
    message: { en: 'The text contains HTML.', zh: '文字中含有HTML代码。' },
    remedy: { en: 'Plain Markdown is enough here: remove “{tag}”.', zh: '此处只用Markdown，请删除“{tag}”。' },
  },
  'cjk-emphasis': {
    message: {
      en: 'Emphasis next to Chinese punctuation prints its asterisks: “{words}”.',
      zh: '强调符号紧邻中文标点时不起作用，会直接显示星号：“{words}”。',
    },
    remedy: { en: 'Move the punctuation outside the asterisks.', zh: '请把标点移到星号之外。' },
  },
} as const satisfies Rules;
