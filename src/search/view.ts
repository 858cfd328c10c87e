import type { FilterCounts } from './engine.ts';
import type { FoundPage } from './found-page.ts';
import type { Passage } from './passages.ts';
import { writeState, type SearchState } from './query.ts';
import { fillString, type SearchStrings } from './strings.ts';
import type { Run } from './words.ts';

/** A result as a list item: title, kind and place, then each place of the page where the words stand. */
export function resultItem(page: FoundPage, strings: SearchStrings): HTMLLIElement {
  const item = document.createElement('li');
  const kind = strings.kinds[page.kind] ?? '';
  const facts = [kind, page.place].filter((fact, index, all) => fact !== '' && all.indexOf(fact) === index);
  item.append(
    withText('p', 'result-title', linkTo(page.href, page.title)),
    ...(facts.length > 0 ? [withText('p', 'result-place', facts.join(' · '))] : []),
    ...page.passages.map((passage) => passageLine(page.href, passage)),
  );
  return item;
}

/** An excerpt. It opens the page at its paragraph; at the top of a page there is nothing more to open than the page. */
function passageLine(href: string, passage: Passage): HTMLElement {
  const words = [
    ...(passage.cutBefore ? ['… '] : []),
    ...passage.runs.map(runNode),
    ...(passage.cutAfter ? [' …'] : []),
  ];
  const address = passage.anchor === undefined ? undefined : `${href}#${encodeURIComponent(passage.anchor)}`;
  return withText('p', 'result-excerpt', ...(address === undefined ? words : [linkTo(address, ...words)]));
}

function runNode({ text, marked }: Run): Node | string {
  return marked ? withText('mark', '', text) : text;
}

function linkTo(href: string, ...words: (Node | string)[]): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.append(...words);
  return link;
}

function withText(tag: 'p' | 'mark', className: string, ...words: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...words);
  return element;
}

/** Fills a line with the way to the other language's search for the same words. @param address its page. */
export function showOtherLanguage(line: HTMLElement, address: string, query: string, strings: SearchStrings): void {
  const words = fillString(strings.otherLanguage, { query });
  line.replaceChildren(linkTo(address + writeState({ query, kinds: [], fields: [] }), words));
}

/** Reads the words and the chosen filters from the form. */
export function readForm(form: HTMLFormElement): SearchState {
  const data = new FormData(form);
  const all = (name: string) => data.getAll(name).filter((value) => typeof value === 'string');
  return { query: (all('q')[0] ?? '').trim(), kinds: all('kind'), fields: all('field') };
}

/** Fills the form with a state. */
export function fillForm(form: HTMLFormElement, state: SearchState): void {
  const input = form.elements.namedItem('q');
  if (input instanceof HTMLInputElement) input.value = state.query;
  for (const box of filterBoxes(form)) {
    box.checked = (box.name === 'kind' ? state.kinds : state.fields).includes(box.value);
  }
}

/** Shows beside each filter how many results it has, and only those that have some or are chosen. */
export function showCounts(form: HTMLFormElement, counts: FilterCounts, language: string): void {
  for (const box of filterBoxes(form)) {
    const count = counts[box.name === 'kind' ? 'kind' : 'field'][box.value] ?? 0;
    const label = box.closest('label');
    const place = label?.querySelector('[data-count]');
    if (place) place.textContent = count.toLocaleString(language);
    // What has the focus stays, or the keyboard would lose its place.
    if (label) label.hidden = count === 0 && !box.checked && box !== document.activeElement;
  }
  for (const group of form.querySelectorAll('fieldset')) group.hidden = !group.querySelector('label:not([hidden])');
}

const filterBoxes = (form: HTMLFormElement): HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]'),
];
