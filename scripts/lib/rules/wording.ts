import type { Rules } from './rule.ts';

/** Rules on how words are written: punctuation, spaces, language. */
export const wordingRules = {
  'cjk-emphasis': {
    message: {
      en: 'Emphasis next to Chinese punctuation prints its asterisks: “{words}”.',
      zh: '强调符号紧邻中文标点时不起作用，会直接显示星号：“{words}”。',
    },
    remedy: { en: 'Move the punctuation outside the asterisks.', zh: '请把标点移到星号之外。' },
  },
  'punctuation-half-width': {
    message: {
      en: 'The Chinese has the half-width sign “{sign}”: “{words}”.',
      zh: '中文中有半角标点“{sign}”：“{words}”。',
    },
    remedy: {
      en: 'Write the full-width sign of Chinese. Between two Chinese characters “npm run check -- --fix” does it.',
      zh: '请改为全角标点；两个汉字之间的可运行“npm run check -- --fix”改正。',
    },
  },
  'punctuation-straight-quotes': {
    message: { en: 'The Chinese has straight quotation marks: “{words}”.', zh: '中文中有直引号：“{words}”。' },
    remedy: { en: 'Write “ ” around what is quoted, and ‘ ’ inside them.', zh: '请改用“”，引号内再用引号时用‘’。' },
  },
  'punctuation-twice': {
    message: { en: 'Two signs follow each other: “{sign}”.', zh: '标点重复：“{sign}”。' },
    remedy: { en: 'Keep the one that is meant.', zh: '请只保留应有的一个。' },
  },
  'space-among-chinese': {
    message: { en: 'A space stands between Chinese characters: “{words}”.', zh: '汉字之间有空格：“{words}”。' },
    remedy: { en: 'Delete it.', zh: '请删除空格。' },
  },
  'digits-full-width': {
    message: { en: 'The Chinese has the full-width sign “{sign}”.', zh: '中文中有全角数字、字母或百分号“{sign}”。' },
    remedy: {
      en: 'Write digits, letters and percent signs half-width: they are then found and compared.',
      zh: '数字、字母和百分号请用半角，以便搜索和核对。',
    },
  },
  'character-full-width': {
    message: { en: 'The English has the full-width sign “{sign}”.', zh: '英文中有全角字符“{sign}”。' },
    remedy: { en: 'Type it anew with the input method set to English.', zh: '请切换到英文输入法重新输入。' },
  },
  'text-untranslated': {
    message: {
      en: 'The {language} text is in another language: “{words}”.',
      zh: '{language}文字使用了另一种语言：“{words}”。',
    },
    remedy: {
      en: 'Translate it. A name that is the same in both languages goes into “sameInBoth” of site.json, with the reason.',
      zh: '请翻译。两种语言写法相同的名称，请列入site.json的“sameInBoth”并说明原因。',
    },
  },
  'text-same': {
    message: { en: 'The text is the same in both languages: “{words}”.', zh: '两种语言的文字完全相同：“{words}”。' },
    remedy: {
      en: 'Translate it. A name that is the same in both languages goes into “sameInBoth” of site.json, with the reason.',
      zh: '请翻译。两种语言写法相同的名称，请列入site.json的“sameInBoth”并说明原因。',
    },
  },
  'same-in-both-idle': {
    message: { en: 'No text of the content is “{words}” alone.', zh: '内容中没有单独写作“{words}”的文字。' },
    remedy: { en: 'Remove the exception: it would hide the next mistake.', zh: '请删除该例外，以免掩盖以后的错误。' },
  },
  'text-blocks-differ': {
    message: {
      en: 'The text has {here} paragraphs, lists and charts; in {path} there are {there}.',
      zh: '正文有{here}个段落、列表和图表，{path}中有{there}个。',
    },
    remedy: {
      en: 'Give both languages the same parts in the same order.',
      zh: '两种语言的各部分须一一对应，顺序一致。',
    },
  },
  'update-without-words': {
    message: { en: 'The update has a headline and no words below it.', zh: '该进展只有标题，没有正文。' },
    remedy: {
      en: 'Write two to four short paragraphs below the second ---.',
      zh: '请在第二行“---”之后写两到四个短段落。',
    },
  },
} as const satisfies Rules;
