import type { Rules } from './rule.ts';

/** Rules on what stands between the words: components, pictures, links, code. */
export const markupRules = {
  'mdx-broken': {
    message: { en: 'From here on the text cannot be read.', zh: '从此处起文字无法解析。' },
    remedy: {
      en: 'Look here for a “<” or a curly bracket. Write “less than” in words, and close each component with “/>”.',
      zh: '请查看此处的“<”或花括号。“小于”请用文字表述，组件须以“/>”结束。',
    },
  },
  'mdx-code': {
    message: { en: 'The text contains program code: “{code}”.', zh: '文字中含有程序代码：“{code}”。' },
    remedy: {
      en: 'Remove it: a text holds words, links and the known components only.',
      zh: '请删除：此处只可写文字、链接和已有的组件。',
    },
  },
  'raw-html': {
    message: { en: 'The text contains HTML.', zh: '文字中含有HTML代码。' },
    remedy: { en: 'Plain Markdown is enough here: remove “{tag}”.', zh: '此处只用Markdown，请删除“{tag}”。' },
  },
  'field-markup': {
    message: {
      en: 'This field is plain text, and “{words}” would show as it is.',
      zh: '该字段为纯文字，“{words}”会原样显示。',
    },
    remedy: { en: 'Remove the signs and keep the words.', zh: '请删除标记符号，保留文字。' },
  },
  'component-unknown': {
    message: { en: 'There is no component “{name}”.', zh: '没有名为“{name}”的组件。' },
    remedy: { en: 'Use one of these, capitals as here: {names}.', zh: '可用的组件有（注意大小写）：{names}。' },
  },
  'component-attribute': {
    message: { en: 'The component {name} cannot be given “{words}”.', zh: '组件{name}不接受“{words}”。' },
    remedy: {
      en: 'Write it like this: {example}.',
      zh: '请写成：{example}。',
    },
  },
  'component-attribute-missing': {
    message: {
      en: 'The component {name} is not told which “{attribute}” to show.',
      zh: '组件{name}缺少“{attribute}”。',
    },
    remedy: { en: 'Write it like this: {example}.', zh: '请写成：{example}。' },
  },
  'component-in-line': {
    message: { en: 'The component {name} stands inside a line of words.', zh: '组件{name}混在一行文字之中。' },
    remedy: {
      en: 'Put it on a line of its own, with an empty line before and after it.',
      zh: '请将其单独放在一行，前后各空一行。',
    },
  },
  'component-twice': {
    message: {
      en: '“{words}” already stands on line {line} of this text.',
      zh: '“{words}”已见于本文第{line}行。',
    },
    remedy: {
      en: 'Keep one of the two. The words can speak of it again.',
      zh: '请只保留一处，其他地方用文字提及即可。',
    },
  },
  'image-without-alt': {
    message: {
      en: 'The picture has no words for people who cannot see it.',
      zh: '图片没有供看不见图片的人使用的说明文字。',
    },
    remedy: {
      en: 'Say between the square brackets what the picture shows.',
      zh: '请在方括号内写明图片的内容。',
    },
  },
  'image-elsewhere': {
    message: {
      en: 'The picture lies on another website: browsers will not load it here.',
      zh: '图片位于其他网站，浏览器不会在此加载。',
    },
    remedy: {
      en: 'Put the picture into the folder public and begin its address with “/”.',
      zh: '请将图片放入public文件夹，地址以“/”开头。',
    },
  },
  'link-text-empty': {
    message: { en: 'The link has no words, so nobody can follow it.', zh: '链接没有文字，无法点击。' },
    remedy: { en: 'Write between the square brackets where it leads.', zh: '请在方括号内写明链接指向什么。' },
  },
  'link-text-vague': {
    message: { en: 'The words “{words}” do not say where the link leads.', zh: '“{words}”没有说明链接指向什么。' },
    remedy: {
      en: 'Put the link on the words that name its goal: people who hear a list of links hear nothing else.',
      zh: '请把链接加在说明去向的文字上：使用读屏软件的人往往只听到链接文字。',
    },
  },
  'link-missing': {
    message: {
      en: 'The link “{address}” leads to nothing on this site.{guess}',
      zh: '本站没有“{address}”这一地址。{guess}',
    },
    remedy: {
      en: 'An address of this site begins with the language and ends with a slash, such as {example}.',
      zh: '本站地址以语言开头，以斜杠结尾，例如{example}。',
    },
  },
  'link-language': {
    message: { en: 'The link leads to a page in {language}.', zh: '该链接指向{language}页面。' },
    remedy: {
      en: 'Link the page in the language of this text: {address}.',
      zh: '请链接到与本文相同语言的页面：{address}。',
    },
  },
  'link-relative': {
    message: {
      en: 'The link “{address}” begins neither with “/” nor with “https://”.',
      zh: '链接“{address}”既不以“/”开头，也不以“https://”开头。',
    },
    remedy: {
      en: 'Write an address of this site from its beginning, such as {example}; one of another site with “https://”.',
      zh: '本站地址请从头写起，例如{example}；其他网站的地址请以“https://”开头。',
    },
  },
  'link-scheme': {
    message: { en: 'A link of the kind “{scheme}” is not allowed here.', zh: '此处不允许使用“{scheme}”类链接。' },
    remedy: { en: 'Use an address that begins with “/” or “https://”.', zh: '请使用以“/”或“https://”开头的地址。' },
  },
  'link-insecure': {
    message: {
      en: 'The link uses http, which anyone on the way can read and change.',
      zh: '该链接使用http，传输内容可被他人读取和篡改。',
    },
    remedy: {
      en: 'Use https. If {host} has no https, name it with the reason under “insecureHosts” in site.json.',
      zh: '请改用https。如{host}不支持https，请在site.json的“insecureHosts”中列明并说明原因。',
    },
  },
  'link-private': {
    message: {
      en: 'The address “{host}” can be reached in a private network only.',
      zh: '地址“{host}”只能在内部网络中访问。',
    },
    remedy: { en: 'Use the address that everybody can open.', zh: '请使用公众可以打开的地址。' },
  },
  'link-stray': {
    message: {
      en: 'The address contains “{sign}”, which belongs to the words around it.',
      zh: '地址中混入了“{sign}”。',
    },
    remedy: {
      en: 'Copy the address again without what stands before and after it.',
      zh: '请重新复制地址，不要带上前后的文字和标点。',
    },
  },
  'link-incomplete': {
    message: { en: 'The link “{address}” is no complete address.', zh: '“{address}”不是完整的网址。' },
    remedy: { en: 'Copy the address again from the browser.', zh: '请从浏览器中重新复制网址。' },
  },
  'insecure-host-idle': {
    message: { en: 'No link of the content leads to {host} by http.', zh: '内容中没有以http链接到{host}的地址。' },
    remedy: { en: 'Remove the exception: it would hide the next mistake.', zh: '请删除该例外，以免掩盖以后的错误。' },
  },
} as const satisfies Rules;
