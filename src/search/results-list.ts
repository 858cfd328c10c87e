import type { Answer } from './ask.ts';
import type { Engine } from './engine.ts';
import type { PageText } from './facts.ts';
import { termsShown } from './matches.ts';
import { formsStart, type Outcome } from './outcome.ts';
import type { SearchStrings } from './strings.ts';
import { divider, resultItem } from './view.ts';

/** How many results are shown at a time, and after how many the first of them appear. */
const [pageLength, firstLength] = [10, 5];

/** The list of results: fetches the texts of the found pages as they are shown. */
export class ResultsList {
  /** How many results are shown. */
  shown = 0;
  #list: HTMLOListElement;
  #strings: SearchStrings;
  #engine: Engine | undefined;
  #outcome: Outcome | undefined;

  constructor(list: HTMLOListElement, strings: SearchStrings) {
    this.#list = list;
    this.#strings = strings;
  }

  /** How many further results the next step shows. */
  get next(): number {
    return Math.min((this.#outcome?.answers.length ?? 0) - this.shown, pageLength);
  }

  /** Takes all results away. */
  clear(): void {
    this.#outcome = undefined;
    this.shown = 0;
    this.#list.replaceChildren();
  }

  /**
   * Shows the first results of a search, at least `count`; those of the search before stay until the new ones are there.
   * @param isNewest whether nothing else has been asked for in the meantime: else nothing is shown.
   */
  async show(engine: Engine, outcome: Outcome, isNewest: () => boolean, count = pageLength): Promise<void> {
    const first = await this.#items(engine, outcome, 0, firstLength);
    if (!isNewest()) return;
    [this.#engine, this.#outcome, this.shown] = [engine, outcome, Math.min(firstLength, outcome.answers.length)];
    this.#list.replaceChildren(...first);
    await this.#append(engine, outcome, Math.max(count, pageLength));
  }

  /** Shows further results, and gives the first of them; none if something else has been asked for in the meantime. */
  async showMore(): Promise<HTMLElement | undefined> {
    if (!this.#engine || !this.#outcome) return undefined;
    return this.#append(this.#engine, this.#outcome, this.shown + pageLength);
  }

  /** Shows the results up to a number, unless other or further ones have come in the meantime. Gives the first of them. */
  async #append(engine: Engine, outcome: Outcome, to: number): Promise<HTMLElement | undefined> {
    const from = this.shown;
    const items = await this.#items(engine, outcome, from, to);
    if (this.#outcome !== outcome || this.shown !== from) return undefined;
    this.#list.append(...items);
    this.shown = Math.min(to, outcome.answers.length);
    return items.find((item) => item.querySelector('a'));
  }

  async #items(engine: Engine, outcome: Outcome, from: number, to: number): Promise<HTMLElement[]> {
    const answers = outcome.answers.slice(from, to);
    const pages = await Promise.all(answers.map(({ page }) => engine.textOf(page)));
    return pages.flatMap((page, place) => {
      const answer = answers[place];
      const commitments = engine.facts.commitments[answer?.page ?? -1] ?? 0;
      return answer ? this.#itemWithHeading(outcome, answer, { page, commitments }, from + place) : [];
    });
  }

  /** Before the first page with other forms of the words stands a heading, if all that are exact come before it. */
  #itemWithHeading(
    { answers, query }: Outcome,
    { manner }: Answer,
    { page, commitments }: { page: PageText; commitments: number },
    place: number,
  ): HTMLElement[] {
    const strings = this.#strings;
    const item = resultItem(page, { strings, terms: termsShown(query, manner), marks: query, commitments });
    return place === formsStart(answers) ? [divider(strings.formsHeading), item] : [item];
  }
}
