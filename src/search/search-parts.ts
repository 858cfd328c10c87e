import type { Places } from './guidance.ts';
import type { SearchStrings } from './strings.ts';

/** What the element shows, hides or fills, by its `data-part`. */
export type PartName =
  | 'plain'
  | 'options'
  | 'clear'
  | 'status'
  | 'why'
  | 'meant'
  | 'in-both'
  | 'help'
  | 'help-filters'
  | 'more'
  | 'csv'
  | 'all';

/** A search in the HTML of its page: its parts, its words, and where it finds its files. */
export class SearchParts {
  #element: HTMLElement;

  /** @param element the `plan-search`. */
  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** The words to say. */
  get strings(): SearchStrings {
    return JSON.parse(this.#element.dataset['strings'] ?? '{}') as SearchStrings;
  }

  /** Where the files of the index are. */
  get places(): Places {
    return JSON.parse(this.#element.dataset['places'] ?? '{}') as Places;
  }

  /** The address of the search in the other language. */
  get otherLanguage(): string {
    return this.#element.dataset['otherLanguage'] ?? '';
  }

  /** The kind of pages that is searched, if it is only one. */
  get within(): string | undefined {
    return this.#element.dataset['within'];
  }

  get form(): HTMLFormElement {
    return this.#find('form', HTMLFormElement);
  }

  get input(): HTMLInputElement {
    return this.#find('input[name="q"]', HTMLInputElement);
  }

  /** The list of results. */
  get results(): HTMLOListElement {
    return this.#find('ol', HTMLOListElement);
  }

  /** A part by its name. @throws Error if it is not there. */
  part(name: PartName): HTMLElement {
    return this.#find(`[data-part="${name}"]`, HTMLElement);
  }

  #find<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
    const element = this.#element.querySelector(selector);
    if (element instanceof kind) return element;
    throw new Error(`plan-search needs "${selector}" inside it.`);
  }
}
