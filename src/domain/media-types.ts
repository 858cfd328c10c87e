/** The media type of each kind of file that the site has, by the ending of its name. */
export const mediaTypes = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  xml: 'application/xml',
  atom: 'application/atom+xml',
  csv: 'text/csv',
  md: 'text/markdown',
  txt: 'text/plain',
  py: 'text/x-python',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  svg: 'image/svg+xml',
  png: 'image/png',
  pdf: 'application/pdf',
  zip: 'application/zip',
  wasm: 'application/wasm',
  pagefind: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
} as const satisfies Readonly<Record<string, string>>;

const byEnding: Readonly<Record<string, string>> = mediaTypes;

/** The media type of a file by its path: bytes of no known kind for an ending that the site does not have. */
export const mediaTypeOf = (path: string): string =>
  byEnding[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
