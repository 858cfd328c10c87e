import { marksStrings } from '../../i18n/marks.ts';
import { findRanges } from './find-ranges.ts';

/** Marks places without changing the page, where the browser can; else by elements. */
function paint(name: string, ranges: readonly Range[]): void {
  if ('highlights' in CSS) {
    CSS.highlights.set(name, new Highlight(...ranges));
    return;
  }
  for (const range of ranges.toReversed()) {
    if (range.startContainer === range.endContainer) range.surroundContents(document.createElement('mark'));
  }
}

/** Takes the marks away, and the words from the address. */
function clear(bar: HTMLElement): void {
  if ('highlights' in CSS) CSS.highlights.clear();
  for (const mark of document.querySelectorAll('main mark')) mark.replaceWith(...mark.childNodes);
  bar.remove();
  const address = new URL(window.location.href);
  address.searchParams.delete('marks');
  history.replaceState(history.state, '', address);
}

/** Leads to one of the marked places, opening what is folded around it. */
function goTo(range: Range): void {
  const element = range.startContainer.parentElement;
  for (let folded = element?.closest('details'); folded; folded = folded.parentElement?.closest('details'))
    folded.open = true;
  element?.scrollIntoView({ block: 'center' });
  if ('highlights' in CSS) CSS.highlights.set('search-here', new Highlight(range));
}

function button(words: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = words;
  element.addEventListener('click', act);
  return element;
}

/** The bar that tells how many places are marked, leads through them, and clears them. */
function makeBar(ranges: readonly Range[]): HTMLElement {
  const strings = marksStrings[document.documentElement.lang.startsWith('zh') ? 'zh' : 'en'];
  const bar = document.createElement('div');
  let here = -1;
  const step = (by: number) => {
    here = (here + by + ranges.length) % ranges.length;
    const range = ranges[here];
    if (range) goTo(range);
  };
  bar.className = 'marks-bar';
  bar.setAttribute('role', 'region');
  bar.setAttribute('aria-label', strings.label);
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const ways = [button(strings.previous, () => step(here < 0 ? 0 : -1)), button(strings.next, () => step(1))];
  bar.append(
    status,
    ...(ranges.length > 1 ? ways : []),
    button(strings.clear, () => clear(bar)),
  );
  bar.addEventListener('keydown', ({ key }) => key === 'Escape' && clear(bar));
  const count = ranges.length === 0 ? strings.none : ranges.length === 1 ? strings.one : strings.other;
  // A status is read out when its words come after it.
  requestAnimationFrame(() => (status.textContent = count.replace('{count}', String(ranges.length))));
  return bar;
}

/** Marks the words of a search in the text of the page. @param query the words as they were typed. */
function showMarks(query: string): void {
  const main = document.querySelector('main');
  if (!main) return;
  const ranges = findRanges(main, query);
  paint('search', ranges);
  main.append(makeBar(ranges));
}

const words = new URLSearchParams(window.location.search).get('marks');
if (words) showMarks(words);
