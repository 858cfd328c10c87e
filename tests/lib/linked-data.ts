import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import rdf, { type Term } from '@rdfjs/data-model';
import jsonld from 'jsonld';

/** A term as the reader of JSON-LD gives it. */
interface Plain {
  termType: string;
  value: string;
  language?: string;
  datatype?: { value: string };
}

/** A statement as the reader of JSON-LD gives it. */
export interface Statement {
  subject: Plain;
  predicate: Plain;
  object: Plain;
}

/** A statement whose terms can be compared. */
interface Quad {
  subject: Term;
  predicate: Term;
  object: Term;
}

const csvw = createRequire(import.meta.url)
  .resolve('rdf-parser-csvw')
  .replace('index.js', 'test/support/csvw.json');

/** Contexts that documents name: nothing is fetched. Of schema.org only that every term is one of its own. */
const contexts: Readonly<Record<string, () => object>> = {
  'https://schema.org': () => ({ '@context': { '@vocab': 'https://schema.org/', id: '@id', type: '@type' } }),
  'http://www.w3.org/ns/csvw': () => JSON.parse(readFileSync(csvw, 'utf8')) as object,
};

const documentLoader = (url: string) => {
  const context = contexts[url.replace(/\/$/, '')];
  if (!context) return Promise.reject(new Error(`${url} must not be fetched.`));
  return Promise.resolve({ contextUrl: undefined, document: context(), documentUrl: url });
};

/** The types of the library do not know that it can refuse terms that no context explains. */
const toRdf = jsonld.toRDF as unknown as (document: object, options: object) => Promise<Statement[]>;

/** The statements of JSON-LD. @throws Error if it is not valid, or has a term that no context explains. */
export const statementsOf = (document: object, base = 'https://plan.test/'): Promise<Statement[]> =>
  toRdf(document, { documentLoader, base, safe: true });

/** A term that can be compared with others. */
function termOf({ termType, value, language, datatype }: Plain): Term {
  if (termType === 'BlankNode') return rdf.blankNode(value.replace('_:', ''));
  if (termType === 'NamedNode') return rdf.namedNode(value);
  return rdf.literal(value, language ?? (datatype && rdf.namedNode(datatype.value)));
}

/** Statements that can be looked through, and what is found again, as readers of RDF want them. */
class Statements extends Array<Quad> {
  match(subject?: Term | null, predicate?: Term | null): Statements {
    const fits = (wanted: Term | null | undefined, term: Term) => !wanted || wanted.equals(term);
    return Statements.from(
      this.filter((quad) => fits(subject, quad.subject) && fits(predicate, quad.predicate)),
    ) as Statements;
  }
}

/** Statements of JSON-LD for another reader. */
export const datasetOf = (statements: readonly Statement[]): Statements =>
  Statements.from(
    statements.map(({ subject, predicate, object }) => ({
      subject: termOf(subject),
      predicate: termOf(predicate),
      object: termOf(object),
    })),
  ) as Statements;
