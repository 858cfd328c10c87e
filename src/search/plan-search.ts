import { AddressKeeper } from './address-keeper.ts';
import { openEngine, type Found, type Search } from './engine.ts';
import { moveByKey } from './keys.ts';
import { isForOtherLanguage, type SearchState } from './query.ts';
import { fillString, sayCount, type SearchStrings } from './strings.ts';
import { fillForm, readForm, resultItem, showCounts, showOtherLanguage } from './view.ts';

/** How long the typing must rest before a search starts, in milliseconds. */
const rest = 120;

/** How many results are shown at a time. */
const pageLength = 10;

/** A part of the page that the element shows, hides or fills. */
type Part = 'plain' | 'filters' | 'clear' | 'status' | 'other-language' | 'help' | 'help-filters' | 'more';

/**
 * The search page at work: results as one types, filters with counts, and an address that keeps both.
 * Without it the form is a plain form and the lists below it lead everywhere.
 * `data-pagefind` is the address of the index's script, `data-other-language` that of the other language's search page,
 * `data-strings` the words to say, see {@link SearchStrings}.
 */
class PlanSearch extends HTMLElement {
  #engine: Promise<Search> | undefined;
  #address = new AddressKeeper();
  #listening = new AbortController();
  #timer: number | undefined;
  #composing = false;
  /** The number of the newest search; an answer to an older one is dropped. */
  #newest = 0;
  #found: Found | undefined;

  connectedCallback() {
    this.#listening = new AbortController();
    this.#part('plain').hidden = true;
    this.#listen(this.#listening.signal);
    this.#restore();
  }

  disconnectedCallback() {
    this.#listening.abort();
    window.clearTimeout(this.#timer);
  }

  #listen(signal: AbortSignal) {
    const listen = (target: EventTarget, type: string, act: (event: Event) => void) =>
      target.addEventListener(type, act, { signal });
    listen(this.#form, 'submit', this.#submit);
    listen(this.#form, 'change', this.#filter);
    listen(this.#input, 'input', this.#type);
    listen(this.#input, 'compositionstart', () => (this.#composing = true));
    listen(this.#input, 'compositionend', this.#composed);
    listen(this.#part('more'), 'click', this.#showMore);
    listen(this.#part('clear'), 'click', this.#clearFilters);
    listen(window, 'popstate', this.#restore);
    this.addEventListener('keydown', this.#key, { signal });
  }

  get #strings() {
    return JSON.parse(this.dataset['strings'] ?? '{}') as SearchStrings;
  }

  get #form() {
    return this.#find('form', HTMLFormElement);
  }

  get #input() {
    return this.#find('input[name="q"]', HTMLInputElement);
  }

  get #results() {
    return this.#find('ol', HTMLOListElement);
  }

  #part(name: Part) {
    return this.#find(`[data-part="${name}"]`, HTMLElement);
  }

  #find<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
    const element = this.querySelector(selector);
    if (element instanceof kind) return element;
    throw new Error(`plan-search needs "${selector}" inside it.`);
  }

  #restore = () => {
    fillForm(this.#form, this.#address.read());
    void this.#search();
  };

  #composed = () => {
    this.#composing = false;
    this.#type();
  };

  #type = () => {
    if (this.#composing) return;
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#address.show(readForm(this.#form));
      void this.#search();
    }, rest);
  };

  #submit = (event: Event) => {
    event.preventDefault();
    if (!this.#composing) this.#keep();
  };

  #filter = (event: Event) => {
    if (event.target !== this.#input) this.#keep();
  };

  #clearFilters = () => {
    fillForm(this.#form, { ...readForm(this.#form), kinds: [], fields: [] });
    this.#keep();
    this.#input.focus();
  };

  #key = (event: KeyboardEvent) => {
    if (event.isComposing || this.#composing) return;
    moveByKey(event, { input: this.#input, results: this.#results }, () => {
      this.#input.value = '';
      this.#type();
    });
  };

  #keep() {
    window.clearTimeout(this.#timer);
    this.#address.keep(readForm(this.#form));
    void this.#search();
  }

  #open(): Promise<Search> {
    this.#engine ??= openEngine(this.dataset['pagefind'] ?? '');
    return this.#engine;
  }

  async #search() {
    const mine = (this.#newest += 1);
    const isNewest = () => mine === this.#newest;
    const state = readForm(this.#form);
    if (state.query === '') return this.#showNothing('');
    if (!this.#found) this.#say(this.#strings.searching);
    try {
      const found = await (await this.#open())(state);
      if (isNewest()) this.#show(state, found);
    } catch {
      this.#engine = undefined;
      if (isNewest()) this.#showNothing(this.#strings.failed);
    }
  }

  #show(state: SearchState, found: Found) {
    const language = document.documentElement.lang;
    const isFiltered = state.kinds.length + state.fields.length > 0;
    this.#found = found;
    this.#results.replaceChildren(...this.#items(found, 0));
    showCounts(this.#form, found.counts, language);
    this.#part('filters').hidden = false;
    for (const name of ['clear', 'help-filters'] as const) this.#part(name).hidden = !isFiltered;
    this.#part('help').hidden = found.count > 0;
    this.#part('other-language').hidden = found.count > 0 && !isForOtherLanguage(state.query, language);
    showOtherLanguage(this.#part('other-language'), this.dataset['otherLanguage'] ?? '', state.query, this.#strings);
    this.#showRest(found);
    this.#say(sayCount(this.#strings, found, state.query, language));
  }

  #showNothing(words: string) {
    this.#found = undefined;
    this.#results.replaceChildren();
    for (const name of ['filters', 'other-language', 'help', 'more'] as const) this.#part(name).hidden = true;
    this.#say(words);
  }

  #items(found: Found, from: number): HTMLLIElement[] {
    const strings = this.#strings;
    return found.pages(from, from + pageLength).map((page) => resultItem(page, strings));
  }

  #showMore = () => {
    const found = this.#found;
    if (!found) return;
    const items = this.#items(found, this.#results.children.length);
    this.#results.append(...items);
    this.#showRest(found);
    items[0]?.querySelector('a')?.focus();
  };

  #showRest({ count }: Found) {
    const left = count - this.#results.children.length;
    this.#part('more').hidden = left <= 0;
    this.#part('more').textContent = fillString(this.#strings.more, { count: Math.min(left, pageLength) });
  }

  #say(words: string) {
    this.#part('status').textContent = words;
  }
}

customElements.define('plan-search', PlanSearch);
