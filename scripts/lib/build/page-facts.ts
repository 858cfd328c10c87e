/** What a page of the built site holds, as far as it is looked at before it is published. */
export interface PageFacts {
  /** The values of `id`, in the order of the page. */
  ids: readonly string[];
  /** Where its links, forms, scripts, styles and pictures lead, as written. */
  links: readonly string[];
  /** Other values of attributes and whole texts of elements: where a value that is missing shows. */
  values: readonly string[];
}

/** A start tag with its attributes. Astro writes every value in quotation marks. */
const startTag = /<[a-z][^\s"'>/]*((?:\s+[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>([^<]*)/gi;
const attribute = /\s([^\s"'>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/** Scripts, styles and remarks are no part of what is shown. */
const unseen = /<!--[\s\S]*?-->|(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/gi;

const entities: Readonly<Record<string, string>> = { amp: '&', '#38': '&', quot: '"', '#34': '"', '#39': "'" };
const plain = (value: string) => value.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);

const linking = new Set(['href', 'src', 'action']);

/** Reads the facts of a page from its HTML. */
export function pageFacts(html: string): PageFacts {
  const [ids, links, values]: [string[], string[], string[]] = [[], [], []];
  for (const [, attributes = '', text = ''] of html.replace(unseen, '$1').matchAll(startTag)) {
    values.push(text.trim());
    for (const [, name = '', double, single, bare] of attributes.matchAll(attribute)) {
      const value = plain(double ?? single ?? bare ?? '');
      (name === 'id' ? ids : linking.has(name) ? links : values).push(value);
    }
  }
  return { ids, links, values };
}
