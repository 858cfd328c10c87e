/**
 * On a long text of the plan: remembers the paragraph at which the reader left, and offers it at the next visit. The link
 * stands in the page already, hidden; `data-kept` of the text names what is kept.
 */
const text = document.querySelector<HTMLElement>('[data-kept]');
const goOn = document.querySelector<HTMLAnchorElement>('.go-on a');
const key = `place ${text?.dataset['kept'] ?? ''}`;

/** The paragraph at the top of the screen; none while the reader is still at the beginning. */
function paragraphInView(): string | undefined {
  if (window.scrollY < window.innerHeight) return undefined;
  const paragraphs = [...(text?.querySelectorAll('.plan-words[id]') ?? [])];
  return paragraphs.find((paragraph) => paragraph.getBoundingClientRect().bottom > 0)?.id;
}

try {
  const kept = localStorage.getItem(key);
  if (goOn && kept && document.getElementById(kept) && location.hash === '') {
    goOn.hash = kept;
    goOn.parentElement?.removeAttribute('hidden');
  }
  window.addEventListener('pagehide', () => {
    const place = paragraphInView();
    if (place) localStorage.setItem(key, place);
  });
} catch {
  // Storage is refused: nothing is remembered, and nothing offered.
}
