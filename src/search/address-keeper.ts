import { readState, writeState, type SearchState } from './query.ts';

/**
 * Keeps the search in the address. Typing only replaces the present entry of the history;
 * a kept search gets its own entry, and Back then leads to what was kept before it, not to half-typed words.
 */
export class AddressKeeper {
  #kept = window.location.href;

  /** The state in the present address, from which typing starts. */
  read(): SearchState {
    this.#kept = window.location.href;
    return readState(new URLSearchParams(window.location.search));
  }

  /** Shows a state in the address for the time being. */
  show(state: SearchState): void {
    history.replaceState(null, '', addressOf(state));
  }

  /** Keeps a state as an entry of the history. */
  keep(state: SearchState): void {
    const address = addressOf(state);
    if (address === this.#kept) return;
    history.replaceState(null, '', this.#kept);
    history.pushState(null, '', address);
    this.#kept = address;
  }
}

const addressOf = (state: SearchState): string => window.location.origin + window.location.pathname + writeState(state);
