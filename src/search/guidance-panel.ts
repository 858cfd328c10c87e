import type { Engine } from './engine.ts';
import { inBothLanguages, suggestions, type InBoth, type Places } from './guidance.ts';
import type { Outcome } from './outcome.ts';
import { isForOtherLanguage, isNarrowed, noChoice, writeState, type SearchState } from './query.ts';
import { fillString, sayTerms, type SearchStrings } from './strings.ts';
import { linkTo } from './view.ts';

/** The address that asks for words alone, on this page or another. */
const asking = (query: string, page = ''): string =>
  page + writeState({ query, chosen: noChoice, sorting: 'relevance' });

/**
 * What stands beside the results: on how many pages each word stands, what may have been meant, what there is in the
 * other language, and what to do where nothing was found. Its parts are in the element, by `data-part`.
 */
export class GuidancePanel {
  #element: HTMLElement;
  #strings: SearchStrings;
  #places: Places;

  constructor(element: HTMLElement, strings: SearchStrings, places: Places) {
    [this.#element, this.#strings, this.#places] = [element, strings, places];
  }

  /** Takes everything away. */
  hide(): void {
    for (const name of ['why', 'meant', 'in-both', 'help']) this.#fill(name, []);
  }

  /** Fills the parts for a search. What must be fetched comes later, if the search is then still the newest. */
  show(engine: Engine, outcome: Outcome, state: SearchState, isNewest: () => boolean): void {
    const isAnswered = outcome.answers[0]?.manner === 'exact' || outcome.answers[0]?.manner === 'form';
    this.hide();
    this.#fill('why', isAnswered ? [] : sayTerms(this.#strings, outcome, document.documentElement.lang));
    if (outcome.query !== state.query)
      this.#fill('meant', [fillString(this.#strings.simplified, { query: outcome.query })]);
    this.#help(outcome, state);
    if (outcome.total === 0 || !isAnswered) void this.#suggest(engine, outcome, isNewest);
    void this.#offerBoth(engine, state.query, outcome.answers.length, isNewest);
  }

  #help({ answers, total }: Outcome, { chosen }: SearchState) {
    this.#part('help').hidden = answers.length > 0;
    this.#part('help-filters').hidden = !isNarrowed(chosen) || total === 0;
  }

  async #suggest(engine: Engine, { terms }: Outcome, isNewest: () => boolean) {
    const missing = terms.filter(({ pages }) => pages === 0).map(({ text }) => text);
    const words = await suggestions(engine, this.#places, missing);
    if (!isNewest() || words.length === 0) return;
    this.#fill('meant', [
      `${this.#strings.meant} `,
      ...words.flatMap((word, place) => [...(place > 0 ? [' · '] : []), linkTo(asking(word), word)]),
    ]);
  }

  async #offerBoth(engine: Engine, query: string, count: number, isNewest: () => boolean) {
    const language = document.documentElement.lang;
    const both = await inBothLanguages(engine, this.#places, query, language);
    if (!isNewest()) return;
    if (both) this.#fill('in-both', this.#bothLinks(both));
    else if (count === 0 || isForOtherLanguage(query, language)) this.#fill('in-both', [this.#otherSearch(query)]);
  }

  #bothLinks({ here, there }: InBoth): (Node | string)[] {
    return [
      linkTo(asking(here.query), fillString(this.#strings.here, here)),
      ' · ',
      linkTo(asking(there.query, this.#other), fillString(this.#strings.there, there)),
    ];
  }

  #otherSearch(query: string): HTMLAnchorElement {
    return linkTo(asking(query, this.#other), fillString(this.#strings.otherLanguage, { query }));
  }

  get #other(): string {
    return this.#element.dataset['otherLanguage'] ?? '';
  }

  #part(name: string): HTMLElement {
    const part = this.#element.querySelector(`[data-part="${name}"]`);
    if (part instanceof HTMLElement) return part;
    throw new Error(`plan-search needs a part "${name}" inside it.`);
  }

  /** Fills a line and shows it; hides what is left empty. The list of help keeps its words. */
  #fill(name: string, words: readonly (Node | string)[]) {
    const part = this.#part(name);
    part.hidden = words.length === 0;
    if (name === 'help') return;
    part.replaceChildren(...(name === 'why' ? words.map(asItem) : words));
  }
}

function asItem(words: Node | string): HTMLLIElement {
  const item = document.createElement('li');
  item.append(words);
  return item;
}
