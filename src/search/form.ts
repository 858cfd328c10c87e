import type { FacetCounts } from './facets.ts';
import { forEachFacet, type FacetName } from './facts.ts';
import { sortings, type SearchState } from './query.ts';

/** Reads the words, the choice and the order from the form. */
export function readForm(form: HTMLFormElement): SearchState {
  const data = new FormData(form);
  const all = (name: string) => data.getAll(name).filter((value) => typeof value === 'string');
  const sorting = sortings.find((one) => one === all('sort')[0]) ?? 'relevance';
  return { query: (all('q')[0] ?? '').trim(), chosen: forEachFacet(all), sorting };
}

/** Fills the form with a state. */
export function fillForm(form: HTMLFormElement, { query, chosen, sorting }: SearchState): void {
  const input = form.elements.namedItem('q');
  if (input instanceof HTMLInputElement) input.value = query;
  const order = form.elements.namedItem('sort');
  if (order instanceof HTMLSelectElement) order.value = sorting;
  for (const box of boxes(form)) box.checked = chosen[box.name as FacetName].includes(box.value);
}

/** Shows beside each value how many results it has, and only those that have some or are chosen. */
export function showCounts(form: HTMLFormElement, counts: FacetCounts, language: string): void {
  for (const box of boxes(form)) {
    const count = counts[box.name as FacetName][box.value] ?? 0;
    const label = box.closest('label');
    const place = label?.querySelector('[data-count]');
    if (place) place.textContent = count.toLocaleString(language);
    // What has the focus stays, or the keyboard would lose its place.
    if (label) label.hidden = count === 0 && !box.checked && box !== document.activeElement;
  }
  for (const group of facetsOf(form)) showChosen(group);
}

/** Shows all values again, without counts: nothing is asked for. */
export function forgetCounts(form: HTMLFormElement): void {
  for (const label of form.querySelectorAll('label')) label.hidden = false;
  for (const place of form.querySelectorAll('[data-count]')) place.textContent = '';
  for (const group of facetsOf(form)) showChosen(group);
}

/**
 * Closes the facet that is open, unless something in it is the target, and gives it.
 * @param target what was clicked; nothing of it for a key that closes in any case.
 */
export function closeFacet(form: HTMLFormElement, target: EventTarget | null = null): HTMLElement | undefined {
  const open = facetsOf(form).find((facet) => facet.hasAttribute('open'));
  if (!open || (target instanceof Node && open.contains(target))) return undefined;
  open.removeAttribute('open');
  return open;
}

/** Hides a facet without values, and says beside its name how many are chosen. */
function showChosen(group: HTMLElement): void {
  group.hidden = !group.querySelector('label:not([hidden])');
  const chosen = group.querySelectorAll('input:checked').length;
  const place = group.querySelector('[data-chosen]');
  if (place) place.textContent = chosen > 0 ? String(chosen) : '';
}

const boxes = (form: HTMLFormElement): HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]'),
];

const facetsOf = (form: HTMLFormElement): HTMLElement[] => [...form.querySelectorAll<HTMLElement>('[data-facet]')];
