/**
 * Wraps text in two languages, paragraph beside paragraph: a number that is pointed at or has the focus lights up in the
 * other language too. Numbers are the same if they lead to the same indicator.
 */
class PlanPairs extends HTMLElement {
  #listening = new AbortController();

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    for (const name of ['pointerover', 'focusin']) this.addEventListener(name, this.#light, { signal });
    for (const name of ['pointerout', 'focusout']) this.addEventListener(name, this.#darken, { signal });
  }

  disconnectedCallback() {
    this.#listening.abort();
    this.#darken();
  }

  #light = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.pair a[href]') : undefined;
    const id = link && indicatorIn(link);
    if (!id) return;
    for (const other of link.closest('.pair')?.querySelectorAll('a') ?? [])
      other.classList.toggle('lit', indicatorIn(other) === id);
  };

  #darken = () => {
    for (const link of this.querySelectorAll('.lit')) link.classList.remove('lit');
  };
}

/** The id of the indicator that a link leads to, in whichever language. */
const indicatorIn = ({ pathname }: HTMLAnchorElement): string | undefined =>
  /\/indicators\/([^/]+)\/$/.exec(pathname)?.[1];

customElements.define('plan-pairs', PlanPairs);
