import { closeFacet } from './form.ts';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The places between which the arrow keys move: the field, then the title of each result. */
interface Stops {
  form: HTMLFormElement;
  input: HTMLInputElement;
  results: HTMLElement;
}

/**
 * Moves the focus for Up and Down between the field and the results, and for Escape back to the field.
 * Escape first closes a facet that is open. In the field itself it calls `empty`. Elsewhere, and with Alt, Control or Meta, the keys keep their meaning.
 */
export function moveByKey(event: KeyboardEvent, stops: Stops, empty: () => void): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === 'Escape') escape(event, stops, empty);
  else step(event, stops, steps[event.key] ?? 0);
}

function escape(event: Event, { form, input }: Stops, empty: () => void) {
  event.preventDefault();
  const focused = document.activeElement;
  const facet = closeFacet(form);
  if (facet) {
    if (facet.contains(focused)) facet.querySelector('summary')?.focus();
    return;
  }
  if (focused === input) empty();
  input.focus();
}

function step(event: Event, { input, results }: Stops, by: number) {
  const stops: (Element | null)[] = [input, ...results.querySelectorAll('.result-title a')];
  const focused = document.activeElement;
  const here = stops.indexOf(focused?.closest('li')?.querySelector('a') ?? focused);
  const next = stops[here + by];
  if (by === 0 || here < 0 || !(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
}
