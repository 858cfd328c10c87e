import { readFileSync } from 'node:fs';

/** The site's icon as an address that holds the picture itself: a page asks for nothing more to show it. */
export const icon = `data:image/svg+xml,${encodeURI(readFileSync('public/favicon.svg', 'utf8').trim()).replaceAll('#', '%23')}`;
