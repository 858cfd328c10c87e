/** Remembers the language a reader chooses, so that the front door opens in it next time. */
document.querySelector<HTMLAnchorElement>('a[data-language]')?.addEventListener('click', (event) => {
  const { language } = (event.currentTarget as HTMLAnchorElement).dataset;
  try {
    if (language) localStorage.setItem('language', language);
  } catch {
    // Storage is refused: the choice holds for this visit by its address alone.
  }
});
