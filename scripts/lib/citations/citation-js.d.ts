/** What is used here of Citation.js, which has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(entry: object);
    format(format: 'bibtex' | 'ris'): string;
  }
  export const plugins: { config: { get(name: '@bibtex'): { format: object } } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
