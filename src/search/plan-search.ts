import { AddressKeeper, type ReadingPlace } from './address-keeper.ts';
import { openEngine, type Engine } from './engine.ts';
import { closeFacet, fillForm, forgetCounts, readForm, showCounts } from './form.ts';
import { GuidancePanel } from './guidance-panel.ts';
import { moveByKey } from './keys.ts';
import { search, type Outcome } from './outcome.ts';
import { isNarrowed, noChoice, type SearchState } from './query.ts';
import { once } from './remember.ts';
import { ResultsList } from './results-list.ts';
import { SearchParts } from './search-parts.ts';
import { fillString, sayCount } from './strings.ts';

/** How long the typing must rest before a search starts, in milliseconds. */
const rest = 15;

/** What is searched for, whether nothing else has been asked for since, and where a reader who comes back was. */
interface Asked {
  state: SearchState;
  isNewest: () => boolean;
  place: ReadingPlace | undefined;
}

/**
 * A search at work: results as one types, facets with counts, an order, and an address that keeps all of it.
 * Without it the form is a plain form, and what stands below it leads everywhere.
 * `data-places` names the files of the index (see `Places`), `data-strings` the words to say (see `SearchStrings`),
 * `data-other-language` the other language's search page. With `data-within` only pages of that kind are searched, and
 * all of them are listed in `data-part="all"` until something is asked for.
 */
class PlanSearch extends HTMLElement {
  #parts = new SearchParts(this);
  #open = this.#opening();
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
    this.#list = new ResultsList(this.#parts.results, this.#parts.strings);
    this.#guidance = new GuidancePanel(this.#parts);
    this.#parts.part('plain').hidden = true;
    this.#parts.part('options').hidden = false;
    this.#listenToForm(this.#listening.signal);
    this.#listenElsewhere(this.#listening.signal);
    this.#restore();
  }

  disconnectedCallback() {
    this.#listening.abort();
    window.clearTimeout(this.#timer);
  }

  #listenToForm(signal: AbortSignal) {
    const { form, input } = this.#parts;
    form.addEventListener('submit', this.#submit, { signal });
    form.addEventListener('change', this.#choose, { signal });
    input.addEventListener('focus', this.#prepare, { signal });
    input.addEventListener('input', this.#type, { signal });
    input.addEventListener('compositionstart', () => (this.#composing = true), { signal });
    input.addEventListener('compositionend', this.#composed, { signal });
    this.#parts.part('clear').addEventListener('click', this.#clear, { signal });
  }

  #listenElsewhere(signal: AbortSignal) {
    this.#parts.part('more').addEventListener('click', () => this.#try(this.#showMore()), { signal });
    this.#parts.part('csv').addEventListener('click', () => this.#try(this.#save()), { signal });
    this.addEventListener('keydown', this.#key, { signal });
    document.addEventListener('click', ({ target }) => closeFacet(this.#parts.form, target), { signal });
    window.addEventListener('popstate', this.#restore, { signal });
    window.addEventListener('pagehide', this.#leave, { signal });
  }

  #restore = () => {
    const state = this.#address.read();
    fillForm(this.#parts.form, state);
    // Until the results are there, what stands below them is not shown: it would move.
    this.toggleAttribute('data-waiting', !this.#isIdle(state));
    void this.#search(this.#address.place);
  };

  #leave = () => {
    if (this.#list?.shown) this.#address.leave({ shown: this.#list.shown, scroll: window.scrollY });
  };

  #prepare = () => {
    this.#open().then(
      (engine) => engine.prepare(),
      () => undefined,
    );
  };

  #composed = () => {
    this.#composing = false;
    this.#type();
  };

  #type = () => {
    if (this.#composing) return;
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#leave();
      this.#address.show(readForm(this.#parts.form));
      void this.#search();
    }, rest);
  };

  #submit = (event: Event) => {
    event.preventDefault();
    if (!this.#composing) this.#keep();
  };

  #choose = (event: Event) => {
    if (event.target !== this.#parts.input) this.#keep();
  };

  #clear = () => {
    fillForm(this.#parts.form, { ...readForm(this.#parts.form), chosen: noChoice });
    this.#keep();
    this.#parts.input.focus();
  };

  #key = (event: KeyboardEvent) => {
    if (event.isComposing || this.#composing) return;
    moveByKey(event, this.#parts, () => {
      this.#parts.input.value = '';
      this.#type();
    });
  };

  #keep() {
    window.clearTimeout(this.#timer);
    this.#leave();
    this.#address.keep(readForm(this.#parts.form));
    void this.#search();
  }

  async #search(place?: ReadingPlace) {
    const mine = (this.#newest += 1);
    const isNewest = () => mine === this.#newest;
    const state = readForm(this.#parts.form);
    if (this.#isIdle(state)) return this.#showNothing('');
    if (!this.#found) this.#say(this.#parts.strings.searching);
    try {
      const asked = { state, isNewest, place };
      await this.#answer(asked).catch(() => this.#answerAnew(asked));
    } catch {
      this.#open = this.#opening();
      if (isNewest()) this.#showNothing(this.#parts.strings.failed);
    }
  }

  async #answer({ state, isNewest, place }: Asked) {
    const engine = await this.#open();
    const outcome = await search(engine, state, this.#parts.within);
    await this.#list?.show(engine, outcome, isNewest, place?.shown);
    if (isNewest()) this.#show(engine, outcome, state);
    if (isNewest() && place) window.scrollTo(0, place.scroll);
  }

  /** A new site may have come while the page was open, whose index is another one. */
  #answerAnew(asked: Asked) {
    this.#open = this.#opening();
    return this.#answer(asked);
  }

  #opening() {
    return once(() => openEngine(this.#parts.places.index));
  }

  /** Whether nothing is asked for. Of one kind of pages all are shown in any order but the best first. */
  #isIdle({ query, chosen, sorting }: SearchState): boolean {
    return query === '' && !isNarrowed(chosen) && (this.#parts.within === undefined || sorting === 'relevance');
  }

  #show(engine: Engine, outcome: Outcome, state: SearchState) {
    const language = document.documentElement.lang;
    this.#found = { engine, outcome };
    this.toggleAttribute('data-waiting', false);
    showCounts(this.#parts.form, outcome.counts, language);
    this.#parts.part('clear').hidden = !isNarrowed(state.chosen);
    this.#parts.part('csv').hidden = outcome.answers.length === 0;
    this.#parts.part('all').hidden = outcome.answers.length > 0;
    this.#showRest();
    this.#guidance?.show(engine, outcome, state, () => this.#found?.outcome === outcome);
    this.#say(sayCount(this.#parts.strings, outcome, language));
  }

  #showNothing(words: string) {
    this.#found = undefined;
    this.toggleAttribute('data-waiting', false);
    this.#list?.clear();
    this.#guidance?.hide();
    forgetCounts(this.#parts.form);
    for (const name of ['clear', 'csv', 'more'] as const) this.#parts.part(name).hidden = true;
    this.#parts.part('all').hidden = false;
    this.#say(words);
  }

  async #showMore() {
    const first = await this.#list?.showMore();
    this.#showRest();
    first?.querySelector('a')?.focus();
  }

  #showRest() {
    const next = this.#list?.next ?? 0;
    this.#parts.part('more').hidden = next <= 0;
    this.#parts.part('more').textContent = fillString(this.#parts.strings.more, { count: next });
  }

  /** The script that writes the file comes when it is asked for. */
  async #save() {
    const found = this.#found;
    if (!found) return;
    const { saveResults } = await import('./results-csv.ts');
    await saveResults(found.engine, found.outcome, this.#parts.strings);
  }

  /** Says so if something could not be fetched; what is shown stays. */
  #try(work: Promise<void>) {
    work.catch(() => this.#say(this.#parts.strings.failed));
  }

  #say(words: string) {
    this.#parts.part('status').textContent = words;
  }
}

customElements.define('plan-search', PlanSearch);
