/** At the front door: goes on to the language of the reader's last choice, else the first one the browser prefers. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-language]')];

function lastChoice(): string | null {
  try {
    return localStorage.getItem('language');
  } catch {
    return null; // Storage is refused: the browser's preference decides.
  }
}

const wanted = [lastChoice(), ...navigator.languages].map((tag) => tag?.split('-')[0]);
const chosen = wanted
  .map((language) => links.find((link) => link.dataset['language'] === language))
  .find((link) => link !== undefined);
if (chosen) location.replace(chosen.href);
