declare module 'rdf-parser-csvw' {
  import type { Readable } from 'node:stream';

  /** A reader of CSV on the Web: from a CSV file and its description to statements. */
  // eslint-disable-next-line no-restricted-syntax -- the package has it so
  export default class Parser {
    constructor(options: { metadata: object; baseIRI: string; timezone: string });
    import(input: Readable): AsyncIterable<{ subject: { value: string }; predicate: { value: string } }>;
  }
}

declare module '@rdfjs/data-model' {
  interface Term {
    value: string;
    equals(other: Term): boolean;
  }
  const factory: {
    blankNode(value: string): Term;
    namedNode(value: string): Term;
    literal(value: string, about?: string | Term): Term;
  };
  // eslint-disable-next-line no-restricted-syntax -- the package has it so
  export default factory;
  export type { Term };
}
