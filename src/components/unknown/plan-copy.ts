/**
 * Wraps a text to be copied, in a `blockquote`: adds a button that copies it and says so. Without the element, or where
 * there is no clipboard, the text can be marked and copied by hand; where the clipboard is refused, it is marked and the
 * reader told so. `data-copy` holds the button's words, `data-copied` and `data-refused` what is said afterwards,
 * `data-name` what the text is about, to tell one button from the other.
 */
class PlanCopy extends HTMLElement {
  #button: HTMLButtonElement | undefined;

  connectedCallback() {
    if (!('clipboard' in navigator)) return;
    this.#button = document.createElement('button');
    this.#button.type = 'button';
    this.#button.textContent = this.dataset['copy'] ?? '';
    this.#button.setAttribute('aria-label', `${this.dataset['copy'] ?? ''}: ${this.dataset['name'] ?? ''}`);
    this.#button.addEventListener('click', this.#copy);
    this.append(this.#button);
  }

  disconnectedCallback() {
    this.#button?.remove();
  }

  #copy = () => {
    const text = this.querySelector('blockquote');
    navigator.clipboard.writeText(text?.textContent.trim() ?? '').then(
      () => this.#say(this.dataset['copied']),
      () => {
        if (text) getSelection()?.selectAllChildren(text);
        this.#say(this.dataset['refused']);
      },
    );
  };

  #say(words = '') {
    this.querySelector('[role="status"]')?.remove();
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    this.append(status);
    status.textContent = words;
  }
}

customElements.define('plan-copy', PlanCopy);
