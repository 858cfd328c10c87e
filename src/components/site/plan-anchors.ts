import { sayAfter } from './say-after.ts';

/**
 * Wraps text whose paragraphs have `.anchor` links: a click also copies the address and says so.
 * Without it, or where the clipboard is refused, the links are plain links. `data-copied` holds the words to say.
 */
class PlanAnchors extends HTMLElement {
  #status: HTMLElement | undefined;

  connectedCallback() {
    this.addEventListener('click', this.#copy);
  }

  disconnectedCallback() {
    this.removeEventListener('click', this.#copy);
  }

  #copy = (event: MouseEvent) => {
    const anchor = event.target instanceof Element ? event.target.closest('a.anchor:not(.anchor-both)') : undefined;
    if (!(anchor instanceof HTMLAnchorElement)) return;
    navigator.clipboard?.writeText(anchor.href).then(
      () => this.#say(anchor),
      () => undefined, // Refused: the link itself has done its work.
    );
  };

  #say(anchor: HTMLAnchorElement) {
    this.#status?.remove();
    this.#status = sayAfter(anchor, this.dataset['copied'] ?? '');
  }
}

customElements.define('plan-anchors', PlanAnchors);
