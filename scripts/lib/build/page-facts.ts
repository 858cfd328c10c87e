import { Parser } from 'htmlparser2';

/** What a page of the built site holds, as far as it is looked at before it is published. */
export interface PageFacts {
  /** The values of `id`. */
  ids: ReadonlySet<string>;
  /** Those that more than one place has. */
  twice: ReadonlySet<string>;
  /** Where its links, forms, scripts, styles and pictures lead, as written, each once. */
  links: readonly string[];
  /** What stands there for values that are missing: `undefined` as a whole attribute or piece of text, and the like. */
  missing: ReadonlySet<string>;
  /** Its title, as browsers show it. */
  title: string;
  /** How many main headings it has. */
  headings: number;
  /** Whether it begins and ends as a page does. */
  isComplete: boolean;
}

/** What JavaScript prints in the place of a value that is not there. */
const missingValues = new Set(['undefined', 'NaN', '[object Object]', '[object Promise]']);

const linking = new Set(['href', 'src', 'action']);

/** What attributes and words of a page say, each thing once. */
class Noted {
  readonly ids = new Set<string>();
  readonly twice = new Set<string>();
  readonly links = new Set<string>();
  readonly missing = new Set<string>();

  attribute(name: string, value: string): void {
    if (name === 'id') (this.ids.has(value) ? this.twice : this.ids).add(value);
    else if (linking.has(name)) this.links.add(value);
    else this.words(value);
  }

  words(value: string): void {
    if (missingValues.has(value)) this.missing.add(value);
  }
}

/** Reads the facts of a page from its HTML. */
export function pageFacts(html: string): PageFacts {
  const isComplete = /^\s*<!doctype html>/i.test(html) && /<\/html>\s*$/i.test(html);
  const noted = new Noted();
  let [within, title, headings] = ['', '', 0];
  new Parser({
    onopentag(name, attributes) {
      within = name;
      if (name === 'h1') headings += 1;
      for (const [attribute, value] of Object.entries(attributes)) noted.attribute(attribute, value);
    },
    ontext(text) {
      if (within === 'title') title += text.trim();
      if (within !== 'script' && within !== 'style') noted.words(text.trim());
    },
    onclosetag() {
      within = '';
    },
  }).end(html);
  const { ids, twice, links, missing } = noted;
  return { ids, twice, links: [...links], missing, title, headings, isComplete };
}
