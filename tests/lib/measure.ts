/** Measures of what is seen. Each runs in the page, and so must name nothing outside itself. */

/** The words within some elements that stand in more than one line. Of words that are joined, each counts by itself. */
export function brokenWords(selector: string): string[] {
  const texts = [...document.querySelectorAll(selector)].flatMap((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    return nodes;
  });
  const linesOf = (node: Text, from: number, to: number) => {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  };
  return texts.flatMap((node) =>
    [...node.data.matchAll(/[A-Za-z]{2,}/g)]
      .filter(({ 0: word, index }) => linesOf(node, index, index + word.length) > 1)
      .map(([word]) => word),
  );
}

/** The values of the target table that do not begin in the line in which the name of their indicator begins. */
export function valuesAside(): string[] {
  const topOf = (element: Element) => element.getClientRects()[0]?.top ?? 0;
  return [...document.querySelectorAll('.target-table tbody tr')].flatMap((row) => {
    const values = [...row.querySelectorAll('.figure-link')];
    const names = [...row.querySelectorAll('.cell-line:not(.figure-link)')];
    return values
      .filter((value, index) => !names[index] || Math.abs(topOf(value) - topOf(names[index])) > 1)
      .map((value) => `${row.id} ${value.textContent.trim()}`);
  });
}
