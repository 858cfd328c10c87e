import { readFileSync } from 'node:fs';

/** The picture as it may stand in an address in quotation marks, written out where browsers read it so: it is in each page. */
const written = readFileSync('public/favicon.svg', 'utf8')
  .trim()
  .replaceAll('%', '%25')
  .replaceAll('#', '%23')
  .replaceAll('"', "'");

/** The site's icon as an address that holds the picture itself: a page asks for nothing more to show it. */
export const icon = `data:image/svg+xml,${written}`;
