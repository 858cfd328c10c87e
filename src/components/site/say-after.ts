/**
 * Says something behind an element, in a line that screen readers read out.
 * @returns the line, to be taken away when something else is said.
 */
export function sayAfter(element: Element, words: string): HTMLElement {
  const line = document.createElement('span');
  line.className = 'anchor-status';
  line.role = 'status';
  element.after(line);
  // A status is read out when its words come after it.
  line.textContent = words;
  return line;
}
