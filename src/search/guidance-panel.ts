import type { Engine } from './engine.ts';
import { countThere, inBothLanguages, suggestions, type InBoth } from './guidance.ts';
import { isComplete, type Outcome } from './outcome.ts';
import { isForOtherLanguage, isNarrowed, noChoice, writeState, type SearchState } from './query.ts';
import type { PartName, SearchParts } from './search-parts.ts';
import { fillString, sayTerms } from './strings.ts';
import { linkTo } from './view.ts';

/** The address that asks for words alone, on this page or another. */
const asking = (query: string, page = ''): string =>
  page + writeState({ query, chosen: noChoice, sorting: 'relevance' });

/**
 * What stands beside the results: on how many pages each word stands, what may have been meant, what there is in the
 * other language, and what to do where nothing was found.
 */
export class GuidancePanel {
  #parts: SearchParts;

  constructor(parts: SearchParts) {
    this.#parts = parts;
  }

  /** Takes everything away. */
  hide(): void {
    for (const name of ['why', 'meant', 'in-both', 'help'] as const) this.#fill(name, []);
  }

  /** Fills the parts for a search. What must be fetched comes later, if the search is then still the newest. */
  show(engine: Engine, outcome: Outcome, state: SearchState, isNewest: () => boolean): void {
    const isAnswered = isComplete(outcome);
    this.hide();
    this.#fill('why', isAnswered ? [] : sayTerms(this.#parts.strings, outcome, document.documentElement.lang));
    if (outcome.query !== state.query)
      this.#fill('meant', [fillString(this.#parts.strings.simplified, { query: outcome.query })]);
    this.#help(outcome, state);
    // What cannot be fetched is not offered: the results are there without it.
    if (!isAnswered) this.#suggest(engine, outcome, isNewest).catch(() => undefined);
    if (state.query !== '') void this.#offerBoth(engine, state.query, outcome.answers.length, isNewest);
  }

  #help({ answers, total }: Outcome, { chosen }: SearchState) {
    this.#parts.part('help').hidden = answers.length > 0;
    this.#parts.part('help-filters').hidden = !isNarrowed(chosen) || total === 0;
  }

  async #suggest(engine: Engine, outcome: Outcome, isNewest: () => boolean) {
    const words = await suggestions(engine, this.#parts.places, outcome);
    if (!isNewest() || words.length === 0) return;
    this.#fill('meant', [
      `${this.#parts.strings.meant} `,
      ...words.flatMap((word, place) => [...(place > 0 ? [' · '] : []), linkTo(asking(word), word)]),
    ]);
  }

  async #offerBoth(engine: Engine, query: string, count: number, isNewest: () => boolean) {
    const language = document.documentElement.lang;
    const { places, within } = this.#parts;
    const both = await inBothLanguages(engine, places, query, { language, within }).catch(() => undefined);
    if (!isNewest()) return;
    if (both) return this.#fill('in-both', this.#bothLinks(both));
    if (count > 0 && !isForOtherLanguage(query, language)) return;
    const there = await countThere(places, query).catch(() => 0);
    if (isNewest() && there > 0) this.#fill('in-both', [this.#otherSearch(query)]);
  }

  #bothLinks({ here, there }: InBoth): (Node | string)[] {
    const links = [linkTo(asking(here.query), fillString(this.#parts.strings.here, here))];
    if (there.count === 0) return links;
    const { strings, otherLanguage } = this.#parts;
    return [...links, ' · ', linkTo(asking(there.query, otherLanguage), fillString(strings.there, there))];
  }

  #otherSearch(query: string): HTMLAnchorElement {
    return linkTo(asking(query, this.#parts.otherLanguage), fillString(this.#parts.strings.otherLanguage, { query }));
  }

  /** Fills a line and shows it; hides what is left empty. The list of help keeps its words. */
  #fill(name: PartName, words: readonly (Node | string)[]) {
    const part = this.#parts.part(name);
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
