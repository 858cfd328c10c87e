// Bundled as a file of its own: an import() that the bundler knows of would bring a helper with it, one more request on every page.
import script from './show-marks.ts?worker&url';

/** What a search has found is marked on the page that it opens. What marks comes only where there is something to mark. */
if (new URLSearchParams(window.location.search).get('marks'))
  // Where it does not arrive, the page says the same without marks.
  import(/* @vite-ignore */ script).catch(() => undefined);
