import type { Rules } from './rule.ts';

/** Rules on the signs of Markdown: those that take words which nobody meant, and those that take none and are printed. */
export const signRules = {
  'tilde-struck': {
    message: {
      en: 'From one ~ to the next the words are struck out: “{words}”.',
      zh: '两个~之间的文字会显示为删除线：“{words}”。',
    },
    remedy: {
      en: 'Write – or “to” between figures. If the sign itself is meant, write \\~.',
      zh: '表示范围请用“至”或全角“～”；确需使用~的，请写作\\~。',
    },
  },
  'stars-taken': {
    message: {
      en: 'The signs {sign} of “{words}” do not show: they make the words between them bold or italic.',
      zh: '“{words}”中的{sign}不会显示，其间的文字会变为粗体或斜体。',
    },
    remedy: {
      en: 'Write × for “times”, and \\* for a star that is meant. Emphasis goes around whole words and figures; in Chinese with two stars, since it has no italics.',
      zh: '乘号请用×，确需显示的星号请写作\\*。强调须包含完整的词语和数字，并在两侧各写两个星号（中文不用斜体）。',
    },
  },
  'markup-shown': {
    message: {
      en: 'These signs of Markdown are not taken and show as they are: “{words}”.',
      zh: '此处的Markdown标记不起作用，会原样显示：“{words}”。',
    },
    remedy: {
      en: '{how} If the sign itself is meant, write \\ before it.',
      zh: '{how}确需显示该符号的，请在其前加\\。',
    },
  },
} as const satisfies Rules;
