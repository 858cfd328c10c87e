/**
 * Fetches the page behind a link as soon as a pointer rests on the link, or a finger, so that it is there when it is asked
 * for. Nothing is fetched ahead where the reader saves data or the network is slow, and no page twice.
 */

/** How long a pointer must rest, in milliseconds: shorter is passing over, or the start of scrolling. */
const rest = 80;

/** What some browsers tell of the network. */
interface Network {
  saveData?: boolean;
  effectiveType?: string;
}

const done = new Set([location.pathname]);
let timer: number | undefined;

const isSparing = ({ saveData, effectiveType = '' }: Network = {}): boolean =>
  saveData === true || /[23]g/.test(effectiveType);

function prefetch({ pathname }: HTMLAnchorElement): void {
  done.add(pathname);
  const hint = document.createElement('link');
  hint.rel = 'prefetch';
  hint.href = pathname;
  document.head.append(hint);
}

/** A page of this site has an address that ends in a slash; files to download do not. */
const isPage = ({ origin, pathname }: HTMLAnchorElement): boolean =>
  origin === location.origin && pathname.endsWith('/');

document.addEventListener('pointerover', ({ target }) => {
  window.clearTimeout(timer);
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (!link || !isPage(link) || done.has(link.pathname)) return;
  if (isSparing((navigator as Navigator & { connection?: Network }).connection)) return;
  timer = window.setTimeout(() => prefetch(link), rest);
});
document.addEventListener('pointercancel', () => window.clearTimeout(timer));
