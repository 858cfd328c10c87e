const types: Readonly<Record<string, string>> = {
  json: 'application/json',
  jsonld: 'application/ld+json',
  csv: 'text/csv',
  py: 'text/x-python',
  zip: 'application/zip',
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  pdf: 'application/pdf',
};

/** As what a file of data is to be sent, by the ending of its name. */
export const mediaType = (path: string): string =>
  types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
