import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/** What is cited, in CSL-JSON, as far as it matters here. */
export interface CslEntry {
  /** The tag of its language. */
  language: string;
  version?: string;
  [field: string]: unknown;
}

// Chinese stays as it is, and an entry is called by the page's own id.
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true });

/**
 * The files to cite a page by, by their endings: what programs for references read. BibTeX and RIS have no field for a
 * version that these programs know, so it stands there as a note.
 * @param entry in CSL-JSON.
 */
export function citationFiles(entry: CslEntry): Readonly<Record<'json' | 'bib' | 'ris', string>> {
  const { version, language } = entry;
  const note = language.startsWith('zh') ? `版本${version}` : `Version ${version}`;
  const cite = new Cite(version ? { ...entry, note } : entry);
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
