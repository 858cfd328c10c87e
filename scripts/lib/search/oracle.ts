import { parseHTML } from 'linkedom';

/** What stands on the pages of a language, read without the code that makes the index. */
export interface Oracle {
  /** For each page its paragraphs, in plain small letters. */
  pages: readonly (readonly string[])[];
  /** The pages on which a run of characters stands, wherever. */
  holding(run: string): number[];
  /** The pages on which a word of letters stands as a whole. */
  holdingWord(word: string): number[];
}

/** The elements that do not end a paragraph. */
const inline = new Set(
  'a abbr b bdi bdo cite code data dfn em i kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** Finds a word of Latin letters that is not part of a longer one. Chinese characters beside it do not make it longer. */
export const wholeWord = (word: string, flags = ''): RegExp =>
  new RegExp(String.raw`(?<![[\p{L}\p{M}]--\p{Script=Han}])${word}(?![[\p{L}\p{M}]--\p{Script=Han}])`, `v${flags}`);

/** Reads the searched text of pages. @param htmls the pages in the order of the index. */
export function readOracle(htmls: readonly string[]): Oracle {
  const pages = htmls.map(paragraphsOf);
  const pagesWith = (test: (paragraph: string) => boolean) =>
    pages.flatMap((paragraphs, page) => (paragraphs.some(test) ? [page] : []));
  return {
    pages,
    holding: (run) => pagesWith((paragraph) => paragraph.includes(run)),
    holdingWord: (word) => {
      const whole = wholeWord(word);
      return pagesWith((paragraph) => whole.test(paragraph));
    },
  };
}

/** The paragraphs of the searched part of a page, as {@link plain} has them. */
function paragraphsOf(html: string): string[] {
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll('[data-pagefind-ignore], svg, script, template')) element.remove();
  const body = document.querySelector('[data-pagefind-body]');
  return (body ? textWithBreaks(body as unknown as Node) : '').split('\n').map(plain).filter(Boolean);
}

function textWithBreaks(node: Node): string {
  if (node.nodeType === 3) return (node.textContent ?? '').replace(/\s+/g, ' ');
  const text = [...node.childNodes].map(textWithBreaks).join('');
  return inline.has(node.nodeName.toLowerCase()) ? text : `\n${text}\n`;
}

/** A text with full-width and compatible signs as plain ones, in small letters. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
