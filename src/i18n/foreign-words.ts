import { languages, otherLanguage, type Language } from '../schemas/common.ts';
import { languageTags } from './index.ts';

/** Elements without an end, which cannot hold words. */
const empty = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/** Elements in which no other element may stand, or whose words are not read as text. */
const closed = new Set(['title', 'script', 'style', 'textarea', 'option', 'svg']);

const pieces = /<(?:[^>"']|"[^"]*"|'[^']*')*>|[^<]+/g;

/** A run of Chinese, with the marks and numbers inside it. */
const chinese = /[《〔（]?\p{Script=Han}(?:[\p{Script=Han}《》〔〕（）、，；：。～—·\d]*[\p{Script=Han}》〕）])?/gu;

/**
 * One or more English words, at least one with three letters or more beginning small or large and going on small. Letters
 * beside a digit are no words but a part of a name or a sum: `PM2.5`, `2c7f4ccb`.
 */
const english = /(?<![\dA-Za-z])[A-Za-z][A-Za-z’'-]*(?:[ ,-]+[A-Za-z][A-Za-z’'-]*)*(?![\dA-Za-z])/;
const word = /[A-Za-z][a-z]{2}/;

/** What is of no language although it has letters: a sign of HTML, an address. */
const noWords = /&[a-z#0-9]+;|https?:\/\/[!-~]+/;

const englishOrNoWords = new RegExp(`${noWords.source}|${english.source}`, 'g');

/** Marks the foreign words of a text. Names like PM2.5 or BIM belong to every language and stay as they are. */
function markWords(text: string, language: Language): string {
  const mark = (run: string) => `<span lang="${languageTags[otherLanguage(language)]}">${run}</span>`;
  if (language === 'en') return text.replace(chinese, mark);
  return text.replace(englishOrNoWords, (run) => (word.test(run) && !noWords.test(run) ? mark(run) : run));
}

/**
 * Gives every foreign phrase of a page its `lang`, so that a screen reader speaks it rightly: runs of Chinese on an
 * English page, English words on a Chinese one. Words under an element that says a language are taken for words of that.
 * @param html a whole page, as it is made. Attributes, `<title>` and pictures stay as they are.
 */
export function markForeignWords(html: string, language: Language): string {
  /** The elements that are open, with the language of their words; none where nothing may be marked. */
  const open: { name: string; language: Language | undefined }[] = [];
  return html.replace(pieces, (piece) => {
    const around = open.length > 0 ? open.at(-1)?.language : language;
    if (!piece.startsWith('<')) return around && open.length > 0 ? markWords(piece, around) : piece;
    const [, end, name = ''] = /^<(\/?)([\w-]+)/.exec(piece) ?? [];
    if (name === '' || empty.has(name) || piece.endsWith('/>')) return piece;
    if (end) {
      open.pop();
      return piece;
    }
    const lang = /\slang="([^"]*)"/.exec(piece)?.[1];
    const own = lang === undefined ? around : languages.find((one) => languageTags[one] === lang);
    open.push({ name, language: closed.has(name) ? undefined : own });
    return piece;
  });
}
