import { matchesIn, termsShown } from '../../search/matches.ts';
import type { Term } from '../../search/terms.ts';

/** The elements whose text is read as one, so that a phrase may run through links and emphasis but not beyond. */
const blocks = 'p, li, dt, dd, td, th, caption, figcaption, summary, blockquote, h1, h2, h3, h4, h5, h6, div, section';

/** What is not text of the page. */
const apart = 'nav, script, style, svg, template, [hidden], .marks-bar';

/** The text nodes of an element, those of one block together, in the order of the page. */
function textBlocks(root: HTMLElement): Text[][] {
  const byBlock = new Map<Element, Text[]>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const block = node.parentElement?.closest(blocks);
    if (!block || node.parentElement?.closest(apart)) continue;
    byBlock.set(block, [...(byBlock.get(block) ?? []), node]);
  }
  return [...byBlock.values()];
}

/** The node in which a place of the joined text lies, and where in it. An end belongs to the node before it. */
function placeIn(nodes: readonly Text[], offset: number, isEnd: boolean): [Text, number] | undefined {
  let rest = offset;
  for (const node of nodes) {
    if (rest < node.length || (isEnd && rest === node.length)) return [node, rest];
    rest -= node.length;
  }
  return undefined;
}

function rangesIn(nodes: readonly Text[], terms: readonly Term[]): Range[] {
  const text = nodes.map(({ data }) => data).join('');
  return matchesIn(text, terms).flatMap(({ start, end }) => {
    const [from, to] = [placeIn(nodes, start, false), placeIn(nodes, end, true)];
    if (!from || !to) return [];
    const range = document.createRange();
    range.setStart(...from);
    range.setEnd(...to);
    return [range];
  });
}

/**
 * The places of an element where the words of a search stand, in the order of the page: just what the search counts. Where
 * a Chinese run stands nowhere in one piece, its parts.
 */
export function findRanges(root: HTMLElement, query: string): Range[] {
  const texts = textBlocks(root);
  for (const manner of ['exact', 'apart'] as const) {
    const ranges = texts.flatMap((nodes) => rangesIn(nodes, termsShown(query, manner)));
    if (ranges.length > 0) return ranges;
  }
  return [];
}
