import type { Rules } from './rule.ts';

/** Rules on single characters: those that nobody sees, and spaces that stand where none belongs. */
export const characterRules = {
  'character-control': {
    message: {
      en: 'Here stands the control character {code}, which is no text.',
      zh: '此处有控制字符{code}，不属于文字。',
    },
    remedy: {
      en: 'Delete it: put the cursor behind the word before it and type the rest of the line anew.',
      zh: '请删除：可将光标移到前一个词之后，重新输入该行其余文字。',
    },
  },
  'character-invisible': {
    message: { en: 'Here stands the invisible character {code} ({name}).', zh: '此处有看不见的字符{code}（{name}）。' },
    remedy: {
      en: 'Delete it, or run “npm run check -- --fix”, which takes away those without width. It often comes in with text copied from a web page.',
      zh: '请删除；其中的零宽字符可运行“npm run check -- --fix”清除。此类字符多由网页复制带入。',
    },
  },
  'character-broken': {
    message: { en: 'Here stands {code}, the sign for a letter that was lost.', zh: '此处有表示文字丢失的字符{code}。' },
    remedy: {
      en: 'Type the lost letter anew from the original text.',
      zh: '请对照原文，重新输入丢失的文字。',
    },
  },
  'space-trailing': {
    message: { en: 'The line ends in spaces that nobody sees.', zh: '行末有多余的空格。' },
    remedy: { en: 'Delete them, or run “npm run check -- --fix”.', zh: '请删除，或运行“npm run check -- --fix”。' },
  },
  'space-indent': {
    message: { en: 'The line begins with Chinese (full-width) spaces.', zh: '行首有全角空格。' },
    remedy: {
      en: 'Delete them, or run “npm run check -- --fix”: the site sets its paragraphs apart by itself.',
      zh: '请删除，或运行“npm run check -- --fix”：网页段落不用空两格。',
    },
  },
  'space-around': {
    message: { en: 'The text begins or ends with a space.', zh: '文字开头或末尾有空格。' },
    remedy: { en: 'Delete the space inside the quotation marks.', zh: '请删除引号内侧的空格。' },
  },
} as const satisfies Rules;
