import { Parser } from 'htmlparser2';
import type { PageBlock, SearchFacts } from '../../../src/search/facts.ts';

/** A page of the built site that is searched. */
export interface SearchedPage {
  /** The first part of its language tag: `en`, `zh`. */
  language: string;
  title: string;
  facts: SearchFacts;
  /** The text of the block marked with `data-lead`. Empty without one. */
  lead: string;
  blocks: readonly PageBlock[];
}

/** The elements that end what stands before and inside them. */
const blockTags = new Set(
  (
    'address article aside blockquote br caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header ' +
    'hr li main nav ol p section summary table tbody tfoot thead tr ul'
  ).split(' '),
);

/** The elements at which a page may be opened. A link or a label inside a sentence is none. */
const openable = new Set(
  'p li tr dt dd h2 h3 h4 h5 h6 div section article aside details figure figcaption blockquote'.split(' '),
);

/** What is not text, and what is marked as not to be searched. */
const isIgnored = (tag: string, attributes: Readonly<Record<string, string>>): boolean =>
  tag === 'svg' || tag === 'script' || tag === 'template' || 'data-pagefind-ignore' in attributes;

/**
 * Reads what is searched of a page: its title, the facts in its head, and the text inside `data-pagefind-body` without
 * that inside `data-pagefind-ignore`, paragraph by paragraph. A row of a table is one paragraph, but for the paragraphs in
 * its cells; each of them has the basis that the row names in `data-basis`.
 * Gives nothing for a page that is not searched.
 * @param path the name of its file, for messages.
 * @throws Error if a searched page has no title or no facts.
 */
export function readSearchedPage(html: string, path: string): SearchedPage | undefined {
  if (!html.includes('data-pagefind-body')) return undefined;
  const reader = new PageReader();
  const parser = new Parser(reader);
  parser.end(html);
  const { language, facts, lead, blocks } = reader;
  const title = tidy(reader.title);
  if (title === '' || !facts)
    throw new Error(`${path} is to be searched, but has no title or no search facts in its head.`);
  return copied({ language, title, facts, lead, blocks });
}

/** Words cut out of a page hold on to the whole of it, and all pages are held until the last is read: copies do not. */
const copied = (page: SearchedPage): SearchedPage => JSON.parse(JSON.stringify(page)) as SearchedPage;

/** Collects the parts of a page while it is read. */
class PageReader {
  language = '';
  title = '';
  facts: SearchFacts | undefined;
  lead = '';
  blocks: PageBlock[] = [];
  /** Whether what stands in each open element is searched. */
  #searched: boolean[] = [];
  /** The id at which the page was last to be opened: nothing that follows is nearer to another. */
  #anchor = '';
  /** The basis named by the row that is open. */
  #basis = '';
  #isLead = false;
  #isTitle = false;
  #text = '';

  onopentag(tag: string, attributes: Readonly<Record<string, string>>) {
    if (tag === 'html') this.language = attributes['lang']?.split('-')[0] ?? '';
    if (attributes['name'] === 'search-facts') this.facts = JSON.parse(attributes['content'] ?? '') as SearchFacts;
    if (blockTags.has(tag)) this.#endBlock();
    if (tag === 'td' || tag === 'th') this.#endCell();
    if (tag === 'h1') this.#isTitle = true;
    if (tag === 'tr') this.#basis = attributes['data-basis'] ?? '';
    if ('data-lead' in attributes) this.#isLead = true;
    this.#searched.push('data-pagefind-body' in attributes || (this.#isSearched && !isIgnored(tag, attributes)));
    if (this.#isSearched && openable.has(tag)) this.#anchor = attributes['id'] ?? this.#anchor;
  }

  ontext(text: string) {
    if (this.#isTitle) this.title += text;
    if (this.#isSearched) this.#text += text;
  }

  onclosetag(tag: string) {
    if (blockTags.has(tag)) this.#endBlock();
    if (tag === 'h1') this.#isTitle = false;
    if (tag === 'tr') this.#basis = '';
    this.#searched.pop();
  }

  get #isSearched(): boolean {
    return this.#searched.at(-1) ?? false;
  }

  #endBlock() {
    const text = tidy(this.#text).replace(/^· | ·$/g, '');
    this.#text = '';
    if (text === '') return;
    this.blocks.push(hasBasis(text, this.#basis) ? [this.#anchor, text, this.#basis] : [this.#anchor, text]);
    if (this.#isLead) this.lead = text;
    this.#isLead = false;
  }

  #endCell() {
    if (!/(?:^| ·)\s*$/.test(this.#text)) this.#text += ' · ';
  }
}

/** Whether a basis is to be shown with a text. A paragraph that is the basis has no need of it. */
const hasBasis = (text: string, basis: string): boolean => basis !== '' && text !== basis;

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
