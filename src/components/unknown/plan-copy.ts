/**
 * Wraps a text to be copied, in a `blockquote`: adds a button that copies it and says so. Without the element, or where
 * there is no clipboard, the text can be marked and copied by hand. `data-copy` and `data-copied` hold the button's
 * words before and after, `data-name` what the text is about, to tell one button from the other.
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
    const words = this.querySelector('blockquote')?.textContent.trim() ?? '';
    navigator.clipboard.writeText(words).then(
      () => this.#say(),
      () => undefined, // Refused: the words can still be marked by hand.
    );
  };

  #say() {
    this.querySelector('[role="status"]')?.remove();
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    this.append(status);
    status.textContent = this.dataset['copied'] ?? '';
  }
}

customElements.define('plan-copy', PlanCopy);
