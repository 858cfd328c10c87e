import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

// Chinese stays as it is, and an entry is called by the page's own id.
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true });

/** The files to cite a page by, by their endings: what programs for references read. @param entry in CSL-JSON. */
export function citationFiles(entry: object): Readonly<Record<'json' | 'bib' | 'ris', string>> {
  const cite = new Cite(entry);
  return { json: `${JSON.stringify([entry], undefined, 1)}\n`, bib: bibtex(cite), ris: ris(cite) };
}

/** BibTeX has no day of the month; the library would write it into the month. */
const bibtex = (cite: Cite): string =>
  `${cite
    .format('bibtex')
    .replace(/month = \{(\w+) \d+\}/, 'month = $1')
    .trim()}\n`;

/** The library breaks lines after 70 characters, which readers take for a break in an address. */
const ris = (cite: Cite): string =>
  `${cite
    .format('ris')
    .replace(/\n(?![A-Z][A-Z0-9] {2}- )/g, '')
    .trim()}\n`;
