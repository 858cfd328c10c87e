import { Parser } from 'htmlparser2';

/** What a page of the built site holds, as far as it is looked at before it is published. */
export interface PageFacts {
  /** The values of `id`, in the order of the page. */
  ids: string[];
  /** Where its links, forms, scripts, styles and pictures lead, as written, each once. */
  links: Set<string>;
  /** What stands there for values that are missing: `undefined` as a whole attribute or piece of text, and the like. */
  missing: Set<string>;
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

/** Reads the facts of a page from its HTML. */
export function pageFacts(html: string): PageFacts {
  const isComplete = /^\s*<!doctype html>/i.test(html) && /<\/html>\s*$/i.test(html);
  const facts: PageFacts = { ids: [], links: new Set(), missing: new Set(), title: '', headings: 0, isComplete };
  let within = '';
  new Parser({
    onopentag(name, attributes) {
      within = name;
      if (name === 'h1') facts.headings += 1;
      for (const [attribute, value] of Object.entries(attributes)) noteAttribute(facts, attribute, value);
    },
    ontext(text) {
      if (within === 'title') facts.title += text.trim();
      if (within !== 'script' && within !== 'style') noteValue(facts, text.trim());
    },
    onclosetag() {
      within = '';
    },
  }).end(html);
  return facts;
}

function noteAttribute(facts: PageFacts, name: string, value: string): void {
  if (name === 'id') facts.ids.push(value);
  else if (linking.has(name)) facts.links.add(value);
  else noteValue(facts, value);
}

function noteValue({ missing }: PageFacts, value: string): void {
  if (missingValues.has(value)) missing.add(value);
}
