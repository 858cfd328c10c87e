import type { Page } from 'playwright-core';

/** What scripts put into a page or fill, and what is thus no text of the page itself. */
const byScript = [
  '[role="status"]',
  '[data-part]:not([data-part="all"])',
  '.search-results',
  '.read-aloud',
  '.chart-stage',
  '.marks-bar',
  'plan-copy > button',
].join();

/** Reads a page in the browser. */
function readIn(main: Element, without: string) {
  const copy = main.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(without)) part.remove();
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const pieces: string[] = [];
  const isSeen = ({ parentElement: parent }: Node) =>
    parent?.checkVisibility({ visibilityProperty: true }) &&
    // What is folded can be unfolded, also where a style would have it open.
    !parent.closest(`${without}, svg, details:not([open]) > :not(summary)`);
  while (walker.nextNode()) if (isSeen(walker.currentNode)) pieces.push(walker.currentNode.nodeValue?.trim() ?? '');
  return {
    /** All its text, without white space. */
    text: (copy.textContent ?? '').replace(/\s+/g, ''),
    /** The text that is seen, piece by piece. */
    pieces: pieces.filter((piece) => piece !== ''),
    /** How many rows of tables are seen. */
    rows: [...main.querySelectorAll('tr')].filter((row) => row.checkVisibility()).length,
    /** Whether its heading is seen. */
    isHeaded: document.querySelector('h1')?.checkVisibility({ visibilityProperty: true }) ?? false,
  };
}

/** What a page is to its reader, without what scripts add. */
export type Read = ReturnType<typeof readIn>;

/** Reads the page that is open. */
export const readPageIn = (page: Page): Promise<Read> => page.locator('main').evaluate(readIn, byScript);

/** What stands in the one and not in the other, each as often as it does. */
function lost(before: readonly string[], after: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const piece of after) left.set(piece, (left.get(piece) ?? 0) + 1);
  return before.filter((piece) => {
    const count = left.get(piece) ?? 0;
    left.set(piece, count - 1);
    return count <= 0;
  });
}

/** What a reader of the page that is open misses. @param whole the page as its HTML alone has it, with its style. */
export async function missedBy(page: Page, whole: Read): Promise<string[]> {
  const read = await readPageIn(page);
  const pieces = lost(whole.pieces, read.pieces);
  return [
    ...(read.isHeaded && whole.isHeaded ? [] : ['has no heading']),
    ...(read.text === whole.text && whole.text !== '' ? [] : ['has another text than its HTML']),
    ...(pieces.length > 0 ? [`shows ${pieces.length} pieces less, as “${pieces[0]?.slice(0, 60)}”`] : []),
    ...(read.rows < whole.rows ? [`shows ${read.rows} of ${whole.rows} rows`] : []),
  ];
}
