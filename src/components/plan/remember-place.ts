/**
 * On a long text of the plan: remembers the paragraph at which the reader left, and offers it at the next visit. The link
 * stands in the page already, hidden; `data-kept` of the text names what is kept.
 */
const text = document.querySelector<HTMLElement>('[data-kept]');
const goOn = document.querySelector<HTMLAnchorElement>('.go-on a');

/** The paragraph at the top of the screen; none while the reader is still at the beginning. */
function paragraphInView(within: HTMLElement): string | undefined {
  if (window.scrollY < window.innerHeight) return undefined;
  const paragraphs = [...within.querySelectorAll('.plan-words[id]')];
  return paragraphs.find((paragraph) => paragraph.getBoundingClientRect().bottom > 0)?.id;
}

function offerToGoOn(link: HTMLAnchorElement, key: string): void {
  const kept = localStorage.getItem(key);
  if (!kept || !document.getElementById(kept) || location.hash !== '') return;
  link.hash = kept;
  link.parentElement?.removeAttribute('hidden');
}

/** Where storage is refused, nothing is remembered and nothing offered. */
function unlessRefused(work: () => void): void {
  try {
    work();
  } catch {
    // The text is read all the same.
  }
}

if (text && goOn) {
  const key = `place ${text.dataset['kept'] ?? ''}`;
  unlessRefused(() => offerToGoOn(goOn, key));
  window.addEventListener('pagehide', () => {
    const place = paragraphInView(text);
    if (place) unlessRefused(() => localStorage.setItem(key, place));
  });
}
