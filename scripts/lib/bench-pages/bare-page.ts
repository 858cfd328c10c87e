import { Parser } from 'htmlparser2';
import { escapeMarkup } from '../../../src/domain/markup.ts';

/** What begins a block of its own. */
const blocks = new Set(
  'h1 h2 h3 h4 h5 h6 p li dt dd td th tr caption summary figcaption blockquote div section nav ul ol'.split(' '),
);

/** What has no words of the page. */
const wordless = new Set(['script', 'style', 'svg', 'template']);

/** Collects the blocks of words inside `<main>`. */
class MainText {
  title = '';
  language = '';
  readonly blocks: { tag: string; words: string }[] = [];
  #main = false;
  #skipped = 0;
  #open = '';

  begin(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (tag === 'html') this.language = attributes['lang'] ?? '';
    if (tag === 'main') this.#main = true;
    if (wordless.has(tag)) this.#skipped += 1;
    if (blocks.has(tag)) this.#start(tag);
    this.#open = tag;
  }

  end(tag: string): void {
    if (tag === 'main') this.#main = false;
    if (wordless.has(tag)) this.#skipped -= 1;
    if (blocks.has(tag)) this.#start('p');
    this.#open = '';
  }

  add(words: string): void {
    if (this.#open === 'title' && this.title === '') this.title = words.trim();
    if (!this.#main || this.#skipped > 0) return;
    if (this.blocks.length === 0) this.#start('p');
    const block = this.blocks.at(-1);
    if (block) block.words += words;
  }

  #start(tag: string): void {
    if (this.#main) this.blocks.push({ tag: /^h\d$/.test(tag) ? tag : 'p', words: '' });
  }
}

/**
 * The page that a page is measured against: the words of its main part as headings and paragraphs, and nothing else; no
 * style, no script, no picture, no link. There is no quicker way to show these words.
 */
export function barePage(html: string): string {
  const text = new MainText();
  new Parser({
    onopentag: (tag, attributes) => text.begin(tag, attributes),
    onclosetag: (tag) => text.end(tag),
    ontext: (words) => text.add(words),
  }).end(html);
  const body = text.blocks
    .map(({ tag, words }) => ({ tag, words: words.replace(/\s+/g, ' ').trim() }))
    .filter(({ words }) => words !== '')
    .map(({ tag, words }) => `<${tag}>${escapeMarkup(words)}</${tag}>`);
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeMarkup(text.title)}</title>`;
  return `<!doctype html><html lang="${text.language}">${head}${body.join('')}`;
}
