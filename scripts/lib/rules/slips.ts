import type { Rules } from './rule.ts';

/** Rules on slips of the pen that show on the page. */
export const slipRules = {
  placeholder: {
    message: { en: '“{words}” was to be filled in.', zh: '“{words}”处尚未填写。' },
    remedy: { en: 'Write what belongs here, or keep the text as a draft.', zh: '请填写内容，或先存为草稿。' },
  },
  mojibake: {
    message: {
      en: 'The signs “{words}” come from a file that was read in the wrong encoding.',
      zh: '“{words}”是编码错误造成的乱码。',
    },
    remedy: { en: 'Type the word anew, and save the file as UTF-8.', zh: '请重新输入，并将文件存为UTF-8编码。' },
  },
  'heading-without-space': {
    message: { en: '“{words}” is no heading: the signs show as they are.', zh: '“{words}”不会显示为标题。' },
    remedy: { en: 'Put a space behind the last #.', zh: '请在最后一个#之后加一个空格。' },
  },
  'heading-top': {
    message: {
      en: 'The heading “{words}” is of the highest kind, which is the title of the page.',
      zh: '“{words}”是一级标题，而页面标题已是一级。',
    },
    remedy: { en: 'Begin it with two signs: ##.', zh: '请改用两个#号。' },
  },
  'heading-skipped': {
    message: {
      en: 'The heading “{words}” leaves out a level: it has {signs}.',
      zh: '标题“{words}”跳级：此处为{signs}。',
    },
    remedy: {
      en: 'Write {fitting} here, or fewer signs: people who hear a page find their way by its levels.',
      zh: '此处最多写{fitting}：使用读屏软件的人要靠标题层级了解页面结构。',
    },
  },
  'heading-empty': {
    message: { en: 'The heading has no words.', zh: '标题没有文字。' },
    remedy: { en: 'Write its words behind {signs}, or delete the line.', zh: '请在{signs}后写标题文字，或删除该行。' },
  },
  'heading-underlined': {
    message: {
      en: 'The line of - or = under “{words}” makes it a heading.',
      zh: '“{words}”下方的-或=使其成为标题。',
    },
    remedy: {
      en: 'Delete that line. If a heading is meant, put ## before its words.',
      zh: '请删除该行；如确为标题，请在文字前加##。',
    },
  },
  'link-torn': {
    message: { en: 'This does not become a link: “{words}”.', zh: '此处不会显示为链接：“{words}”。' },
    remedy: {
      en: 'Write it as [words](address), with plain brackets and nothing between ] and (.',
      zh: '请写作[文字](地址)，括号均用半角，]与(之间不留空格。',
    },
  },
  'code-block': {
    message: {
      en: 'This shows as program code, to the end of the block: “{words}”.',
      zh: '此段会显示为程序代码：“{words}”。',
    },
    remedy: {
      en: 'Remove the line of ``` or the spaces at the beginning of the line.',
      zh: '请删除```所在行，或行首的空格。',
    },
  },
  'footnote-missing': {
    message: { en: 'A footnote is named that is not there: “{words}”.', zh: '没有此处所引的脚注：“{words}”。' },
    remedy: {
      en: 'Say it in the text, or add the footnote below: [^1]: and its words.',
      zh: '请写入正文，或在文末补上脚注：[^1]: 加脚注文字。',
    },
  },
  'place-missing': {
    message: { en: 'There is no heading “{words}” on this page.', zh: '本页没有“{words}”这一标题。' },
    remedy: {
      en: 'Write the words of the heading after #, in small letters and with hyphens.',
      zh: '请在#之后写标题文字，字母小写，空格改为连字符。',
    },
  },
  'image-missing': {
    message: { en: 'There is no picture {address}.', zh: '没有图片{address}。' },
    remedy: {
      en: 'Put it into the folder public, under this name, or correct the address.',
      zh: '请以该名称放入public文件夹，或改正地址。',
    },
  },
  'image-alt-file-name': {
    message: {
      en: 'The words for the picture are the name of a file: “{words}”.',
      zh: '图片说明是文件名：“{words}”。',
    },
    remedy: {
      en: 'Say between the square brackets what the picture shows.',
      zh: '请在方括号内写明图片的内容。',
    },
  },
  'link-own-site': {
    message: { en: 'The link “{address}” names this site in full.', zh: '“{address}”写的是本站的完整网址。' },
    remedy: {
      en: 'Write the address without the host, such as {example}: it then also works in the preview.',
      zh: '请只写域名之后的部分，如{example}，预览时同样有效。',
    },
  },
} as const satisfies Rules;
