import { simplePath } from '../site/paths.ts';
import type { PageText } from './facts.ts';
import { basisWords, choosePassages, type Excerpt, type Run } from './passages.ts';
import { sayCommitments, type SearchStrings } from './strings.ts';
import type { Term } from './terms.ts';

/** How many places of one page are shown. */
const passagesShown = 2;

/** What a result is shown by. */
interface Looks {
  strings: SearchStrings;
  /** The words to mark in the excerpts. */
  terms: readonly Term[];
  /** The words to mark on the page itself, as its address gives them. */
  marks: string;
  /** How many numbers the plan promises there. */
  commitments: number;
}

/** A result as a list item: title, kind and place, then each place of the page where the words stand. */
export function resultItem(page: PageText, { strings, terms, marks, commitments }: Looks): HTMLLIElement {
  const item = document.createElement('li');
  const kind = strings.kinds[page.kind] ?? '';
  const promised = page.kind === 'task' && commitments > 0 ? sayCommitments(strings, commitments) : '';
  const facts = [kind, page.place, promised].filter((fact, index, all) => fact !== '' && all.indexOf(fact) === index);
  const address = (anchor: string) => addressAt(page.href, marks, anchor);
  item.append(
    paragraph('result-title', linkTo(address(''), page.title)),
    ...(facts.length > 0 ? [paragraph('result-place', facts.join(' · '))] : []),
    ...choosePassages(page, terms, passagesShown).map((passage) => passageLine(passage, address)),
  );
  return item;
}

/** The address of a place of a page, where the words found are to be marked. */
export function addressAt(href: string, marks: string, anchor: string): string {
  const query = marks === '' ? '' : `?${new URLSearchParams({ marks }).toString()}`;
  return href + query + (anchor === '' ? '' : `#${encodeURIComponent(anchor)}`);
}

/** An excerpt. It opens the page at its paragraph; at the top of a page there is nothing more to open than the page. */
function passageLine(passage: Excerpt, address: (anchor: string) => string): HTMLElement {
  const words = [
    basisWords(passage),
    ...(passage.cutBefore ? ['… '] : []),
    ...passage.runs.map(runNode),
    ...(passage.cutAfter ? [' …'] : []),
  ];
  return paragraph('result-excerpt', ...(passage.anchor === '' ? words : [linkTo(address(passage.anchor), ...words)]));
}

function runNode({ text, marked }: Run): Node | string {
  if (!marked) return text;
  const mark = document.createElement('mark');
  mark.append(text);
  return mark;
}

/** A link to a page; from a page in its simple form, to the simple form of the other. */
export function linkTo(href: string, ...words: (Node | string)[]): HTMLAnchorElement {
  const link = document.createElement('a');
  const isSimple = document.documentElement.classList.contains('simple');
  link.href = isSimple ? simplePath(href) : href;
  link.append(...words);
  return link;
}

function paragraph(className: string, ...words: (Node | string)[]): HTMLElement {
  const element = document.createElement('p');
  element.className = className;
  element.append(...words);
  return element;
}

/** The heading between what was asked for and what is only like it. */
export function divider(words: string): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'result-divider';
  item.append(words);
  return item;
}
