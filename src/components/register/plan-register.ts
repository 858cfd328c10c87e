import { chooseRows, readState, writeState, type RegisterState, type RowFacts } from './register-state.ts';

/** A row of the table with what is known of it. */
interface Row extends RowFacts {
  element: HTMLTableRowElement;
}

/** How long a reader may pause while typing, in milliseconds. */
const pause = 200;

/** The names of the filters. */
const choices = ['kind', 'field', 'q'] as const;

/**
 * Wraps the table of the register with its filters: shows the filters, makes buttons of the column heads, and keeps what
 * is chosen in the address. `data-one` and `data-other` hold the sentence that tells how many rows are shown, with
 * `{count}` for the number.
 */
class PlanRegister extends HTMLElement {
  #facts: Row[] | undefined;
  #state: RegisterState = readState('');
  #leaving = new AbortController();
  #timer: number | undefined;

  connectedCallback() {
    this.#leaving = new AbortController();
    this.#heads.forEach((head) => this.#addButton(head));
    const { signal } = this.#leaving;
    this.#filters?.addEventListener('input', this.#changed, { signal });
    window.addEventListener('popstate', this.#readAddress, { signal });
    if (this.#filters) this.#filters.hidden = false;
    this.#readAddress();
  }

  disconnectedCallback() {
    this.#leaving.abort();
    window.clearTimeout(this.#timer);
    this.#restore();
    for (const head of this.#heads) {
      head.textContent = head.querySelector('button')?.textContent ?? head.textContent;
      head.removeAttribute('aria-sort');
    }
    if (this.#filters) this.#filters.hidden = true;
  }

  get #filters() {
    return this.querySelector('fieldset');
  }

  #control(name: (typeof choices)[number]) {
    return this.querySelector<HTMLSelectElement | HTMLInputElement>(`fieldset [name="${name}"]`);
  }

  get #heads() {
    return [...this.querySelectorAll<HTMLTableCellElement>('th[data-column]')];
  }

  /** The rows in the order of the plan. They are read when they are first narrowed or sorted: to read them takes a while. */
  get #rows(): Row[] {
    this.#facts ??= this.#readRows();
    return this.#facts;
  }

  get #elements() {
    return [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  }

  #readRows(): Row[] {
    const columns = this.#heads.map((head) => head.dataset['column'] ?? '');
    return this.#elements.map((element) => this.#factsOf(element, columns));
  }

  /** Gives back all rows in the order of the plan, if they were touched at all. */
  #restore() {
    if (!this.#facts) return;
    for (const { element } of this.#facts) element.hidden = false;
    this.querySelector('tbody')?.append(...this.#facts.map(({ element }) => element));
  }

  #factsOf(element: HTMLTableRowElement, columns: readonly string[]): Row {
    const keyOf = (cell: HTMLTableCellElement) => cell.dataset['sort'] ?? cell.textContent.trim();
    return {
      element,
      kind: element.dataset['kind'] ?? '',
      field: element.dataset['field'] ?? '',
      text: element.textContent.toLowerCase(),
      keys: Object.fromEntries([...element.cells].map((cell, index) => [columns[index], keyOf(cell)])),
    };
  }

  #addButton(head: HTMLTableCellElement) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent.trim();
    button.addEventListener('click', () => this.#sortBy(head.dataset['column'] ?? ''), {
      signal: this.#leaving.signal,
    });
    head.replaceChildren(button);
  }

  /** The first click sorts upwards, the second downwards, the third gives back the order of the plan. */
  #sortBy(column: string) {
    const { sort, descending } = this.#state;
    const next =
      sort !== column
        ? { sort: column, descending: false }
        : { sort: descending ? '' : column, descending: !descending };
    this.#state = { ...this.#state, ...next };
    this.#show();
    this.#keep();
  }

  #changed = () => {
    for (const name of choices) this.#state = { ...this.#state, [name]: this.#control(name)?.value ?? '' };
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#show();
      this.#keep();
    }, pause);
  };

  #readAddress = () => {
    this.#state = readState(location.search);
    for (const name of choices) {
      const control = this.#control(name);
      if (!control) continue;
      control.value = this.#state[name];
      // An address may hold a value that there is none of: then nothing is chosen.
      this.#state = { ...this.#state, [name]: control.value };
    }
    this.#show();
  };

  #keep() {
    history.replaceState(null, '', location.pathname + writeState(this.#state) + location.hash);
  }

  #show() {
    if (writeState(this.#state) === '') {
      this.#restore();
      this.#tell(this.#elements.length);
      return;
    }
    const shown = chooseRows(this.#rows, this.#state, document.documentElement.lang);
    for (const { element } of this.#rows) element.hidden = true;
    for (const { element } of shown) element.hidden = false;
    this.querySelector('tbody')?.append(...shown.map(({ element }) => element));
    this.#tell(shown.length);
  }

  #mark(head: HTMLTableCellElement) {
    if (head.dataset['column'] !== this.#state.sort) head.removeAttribute('aria-sort');
    else head.setAttribute('aria-sort', this.#state.descending ? 'descending' : 'ascending');
  }

  /** Tells how many rows are shown, and by which column they are sorted. */
  #tell(count: number) {
    for (const head of this.#heads) this.#mark(head);
    const status = this.querySelector('[role="status"]');
    const sentence = this.dataset[count === 1 ? 'one' : 'other'] ?? '';
    if (status) status.textContent = sentence.replace('{count}', String(count));
  }
}

customElements.define('plan-register', PlanRegister);
