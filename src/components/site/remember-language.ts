/**
 * At the link to the other language: takes along what the reader is reading, the paragraph or the words searched for,
 * which have the same address there; and remembers the choice, so that the front door opens in it next time.
 */
function changeLanguage({ currentTarget }: Event) {
  const link = currentTarget as HTMLAnchorElement;
  link.search = location.search;
  link.hash = location.hash;
  try {
    localStorage.setItem('language', link.dataset['language'] ?? '');
  } catch {
    // Storage is refused: the choice holds for this visit by its address alone.
  }
}

const link = document.querySelector<HTMLAnchorElement>('a[data-language]');
// The middle button, which opens another tab, is an `auxclick`.
for (const click of ['click', 'auxclick']) link?.addEventListener(click, changeLanguage);
