import { AddressKeeper } from './address-keeper.ts';
import { openEngine, type Engine } from './engine.ts';
import { fillForm, readForm, showCounts } from './form.ts';
import { GuidancePanel } from './guidance-panel.ts';
import type { Places } from './guidance.ts';
import { moveByKey } from './keys.ts';
import { search, type Outcome } from './outcome.ts';
import { isNarrowed, noChoice, type SearchState } from './query.ts';
import { ResultsList } from './results-list.ts';
import { fillString, sayCount, type SearchStrings } from './strings.ts';

/** How long the typing must rest before a search starts, in milliseconds. */
const rest = 30;

/** A part of the page that the element shows, hides or fills. */
type Part = 'plain' | 'options' | 'clear' | 'status' | 'more' | 'csv' | 'all';

/**
 * A search at work: results as one types, facets with counts, an order, and an address that keeps all of it.
 * Without it the form is a plain form, and what stands below it leads everywhere.
 * `data-places` names the files of the index (see {@link Places}), `data-strings` the words to say (see
 * {@link SearchStrings}), `data-other-language` the other language's search page. With `data-within` only pages of that
 * kind are searched, and all of them are listed in `data-part="all"` until something is asked for.
 */
class PlanSearch extends HTMLElement {
  #engine: Promise<Engine> | undefined;
  #address = new AddressKeeper();
  #listening = new AbortController();
  #timer: number | undefined;
  #composing = false;
  /** The number of the newest search; an answer to an older one is dropped. */
  #newest = 0;
  #found: { engine: Engine; outcome: Outcome } | undefined;
  #list: ResultsList | undefined;
  #guidance: GuidancePanel | undefined;

  connectedCallback() {
    this.#listening = new AbortController();
    this.#list = new ResultsList(this.#find('ol', HTMLOListElement), this.#strings);
    this.#guidance = new GuidancePanel(this, this.#strings, this.#places);
    this.#part('plain').hidden = true;
    this.#part('options').hidden = false;
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
    listen(this.#form, 'change', this.#choose);
    listen(
      this.#input,
      'focus',
      () =>
        void this.#open().then(
          (engine) => engine.prepare(),
          () => undefined,
        ),
    );
    listen(this.#input, 'input', this.#type);
    listen(this.#input, 'compositionstart', () => (this.#composing = true));
    listen(this.#input, 'compositionend', this.#composed);
    listen(this.#part('more'), 'click', () => void this.#showMore());
    listen(this.#part('clear'), 'click', this.#clear);
    listen(this.#part('csv'), 'click', () => void this.#save());
    listen(window, 'popstate', this.#restore);
    listen(window, 'pagehide', this.#leave);
    this.addEventListener('keydown', this.#key, { signal });
  }

  get #strings() {
    return JSON.parse(this.dataset['strings'] ?? '{}') as SearchStrings;
  }

  get #places() {
    return JSON.parse(this.dataset['places'] ?? '{}') as Places;
  }

  get #form() {
    return this.#find('form', HTMLFormElement);
  }

  get #input() {
    return this.#find('input[name="q"]', HTMLInputElement);
  }

  #part(name: Part) {
    return this.#find(`[data-part="${name}"]`, HTMLElement);
  }

  #find<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
    const element = this.querySelector(selector);
    if (element instanceof kind) return element;
    throw new Error(`plan-search needs "${selector}" inside it.`);
  }

  /** What is asked for; of a search within one kind, that kind too. */
  #asked(state: SearchState): SearchState {
    const { within } = this.dataset;
    return within ? { ...state, chosen: { ...state.chosen, kind: [within] } } : state;
  }

  #restore = () => {
    fillForm(this.#form, this.#address.read());
    void this.#search(this.#address.place);
  };

  #leave = () => {
    if (this.#list?.shown) this.#address.leave({ shown: this.#list.shown, scroll: window.scrollY });
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

  #choose = (event: Event) => {
    if (event.target !== this.#input) this.#keep();
  };

  #clear = () => {
    fillForm(this.#form, { ...readForm(this.#form), chosen: noChoice });
    this.#keep();
    this.#input.focus();
  };

  #key = (event: KeyboardEvent) => {
    if (event.isComposing || this.#composing) return;
    moveByKey(event, { input: this.#input, results: this.#find('ol', HTMLOListElement) }, () => {
      this.#input.value = '';
      this.#type();
    });
  };

  #keep() {
    window.clearTimeout(this.#timer);
    this.#address.keep(readForm(this.#form));
    void this.#search();
  }

  #open(): Promise<Engine> {
    this.#engine ??= openEngine(this.#places.index);
    this.#engine.catch(() => (this.#engine = undefined));
    return this.#engine;
  }

  async #search(place?: { shown: number; scroll: number }) {
    const mine = (this.#newest += 1);
    const isNewest = () => mine === this.#newest;
    const state = readForm(this.#form);
    const isIdle =
      state.query === '' && !isNarrowed(state.chosen) && (!this.dataset['within'] || state.sorting === 'relevance');
    if (isIdle) return this.#showNothing('');
    if (!this.#found) this.#say(this.#strings.searching);
    try {
      const engine = await this.#open();
      const outcome = await search(engine, this.#asked(state));
      await this.#list?.show(engine, outcome, isNewest, place?.shown);
      if (isNewest()) this.#show(engine, outcome, state);
      if (isNewest() && place) window.scrollTo(0, place.scroll);
    } catch {
      if (isNewest()) this.#showNothing(this.#strings.failed);
    }
  }

  #show(engine: Engine, outcome: Outcome, state: SearchState) {
    const language = document.documentElement.lang;
    this.#found = { engine, outcome };
    showCounts(this.#form, outcome.counts, language);
    this.#part('clear').hidden = !isNarrowed(state.chosen);
    this.#part('csv').hidden = outcome.answers.length === 0;
    this.#part('all').hidden = outcome.answers.length > 0;
    this.#showRest();
    this.#guidance?.show(engine, outcome, state, () => this.#found?.outcome === outcome);
    this.#say(sayCount(this.#strings, outcome, language));
  }

  #showNothing(words: string) {
    this.#found = undefined;
    this.#list?.clear();
    this.#guidance?.hide();
    for (const name of ['clear', 'csv', 'more'] as const) this.#part(name).hidden = true;
    this.#part('all').hidden = false;
    this.#say(words);
  }

  async #showMore() {
    const first = await this.#list?.showMore();
    this.#showRest();
    first?.querySelector('a')?.focus();
  }

  #showRest() {
    const next = this.#list?.next ?? 0;
    this.#part('more').hidden = next <= 0;
    this.#part('more').textContent = fillString(this.#strings.more, { count: next });
  }

  /** The script that writes the file comes when it is asked for. */
  async #save() {
    if (!this.#found) return;
    const { saveResults } = await import('./results-csv.ts');
    await saveResults(this.#found.engine, this.#found.outcome, this.#strings);
  }

  #say(words: string) {
    this.#part('status').textContent = words;
  }
}

customElements.define('plan-search', PlanSearch);
