import { readState, writeState, type SearchState } from './query.ts';

/** Where a reader was in the results: how many were shown, and how far down the page was scrolled, in pixels. */
export interface ReadingPlace {
  shown: number;
  scroll: number;
}

/**
 * Keeps the search in the address. Typing only replaces the present entry of the history;
 * a kept search gets its own entry, and Back then leads to what was kept before it, not to half-typed words.
 */
export class AddressKeeper {
  #kept = window.location.href;
  /** Where the reader left the results of the kept address. */
  #left: ReadingPlace | undefined;

  /** The state in the present address, from which typing starts. */
  read(): SearchState {
    [this.#kept, this.#left] = [window.location.href, this.place];
    return readState(new URLSearchParams(window.location.search));
  }

  /** Where the reader left the results of the present address, if they were left. */
  get place(): ReadingPlace | undefined {
    const place = (history.state ?? {}) as Partial<ReadingPlace>;
    return place.shown === undefined ? undefined : { shown: place.shown, scroll: place.scroll ?? 0 };
  }

  /** Notes where the reader leaves the results of the present address, for coming back. */
  leave(place: ReadingPlace): void {
    if (window.location.href === this.#kept) this.#left = place;
    history.replaceState(place, '');
  }

  /** Shows a state in the address for the time being. */
  show(state: SearchState): void {
    history.replaceState(null, '', addressOf(state));
  }

  /** Keeps a state as an entry of the history. */
  keep(state: SearchState): void {
    const address = addressOf(state);
    if (address === this.#kept) return;
    history.replaceState(this.#left ?? null, '', this.#kept);
    history.pushState(null, '', address);
    [this.#kept, this.#left] = [address, undefined];
  }
}

const addressOf = (state: SearchState): string => window.location.origin + window.location.pathname + writeState(state);
