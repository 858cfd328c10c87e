import { holdsWords, needlesFor, queryTerms, relevantHits } from './terms.ts';
import { letters, markText, markWords, type PageWords, type Run } from './words.ts';

/** An element with an id, and the position of its first word. */
export interface Anchor {
  element: string;
  id: string;
  location: number;
}

/** A page as the index keeps it. */
export interface IndexedPage extends PageWords {
  title: string;
  anchors: readonly Anchor[];
  /** The positions of the words that were found. */
  hits: readonly number[];
  /** The words asked for. */
  query: string;
}

/** A place of a page where the words stand. */
export interface Passage {
  /** The id of the paragraph, row or heading. Absent at the top of a page. */
  anchor?: string;
  runs: readonly Run[];
  /** Whether words are left out before it. */
  cutBefore: boolean;
  /** Whether words are left out after it. */
  cutAfter: boolean;
}

/** A stretch of a page from one anchor to the next, with the hits in it. */
interface Stretch {
  anchor?: string;
  isHeading?: boolean;
  start: number;
  end: number;
  hits: number[];
}

/** The elements at which a page may be opened. A link or a label inside a sentence is none. */
const openable = new Set(
  'p li tr dt dd h1 h2 h3 h4 h5 h6 div section article aside details figure figcaption blockquote'.split(' '),
);

/** How near another passage's score must come to the best one's to be shown as well. */
const nearness = 0.8;

/** How many words an excerpt has, how many stand before its first hit, and how few make a stretch too short alone. */
const sizes = {
  ' ': { length: 32, lead: 6, short: 10 },
  '': { length: 44, lead: 8, short: 16 },
} as const;

/**
 * Chooses the places of a page that answer a search best, at most `limit`, the best first, each with its excerpt.
 * Hits in the page's title do not count, for the title is shown anyway. With no other hit the page's beginning is shown.
 */
export function choosePassages(indexed: IndexedPage, limit: number): Passage[] {
  const page = { ...indexed, hits: relevantHits(queryTerms(indexed.query), indexed, indexed.hits) };
  const top = titleEnd(page);
  const stretches = splitAtAnchors(page, top).filter(({ hits }) => hits.length > 0);
  if (stretches.length === 0) return [makePassage(page, { start: top, end: page.words.length, hits: [] })];
  return bestStretches(page, stretches)
    .slice(0, limit)
    .map((stretch) => makePassage(page, stretch));
}

/** The stretches that answer as well as the best one or nearly so, the best first. */
function bestStretches(page: IndexedPage, stretches: readonly Stretch[]): Stretch[] {
  const scores = new Map(stretches.map((stretch) => [stretch, scoreStretch(page, stretch)]));
  const scoreOf = (stretch: Stretch) => scores.get(stretch) ?? 0;
  const best = Math.max(...scores.values());
  const near = stretches.filter((stretch) => scoreOf(stretch) >= best * nearness);
  // A short stretch's excerpt runs on into the next, so one of the two is enough: of equals the heading, else the next.
  const losesTo = (short: Stretch, next: Stretch) => scoreOf(next) >= scoreOf(short) && !winsOver(short, next);
  const winsOver = (short: Stretch, next: Stretch) => short.isHeading === true && scoreOf(short) >= scoreOf(next);
  const isRepeated = (stretch: Stretch) =>
    near.some((other) =>
      other.start === stretch.end
        ? isShort(page, stretch) && losesTo(stretch, other)
        : other.end === stretch.start && isShort(page, other) && winsOver(other, stretch),
    );
  const shown = near.filter((stretch) => !isRepeated(stretch));
  // What can be opened comes before the equally good top of the page.
  return shown.toSorted((one, other) => scoreOf(other) - scoreOf(one) || Number(!one.anchor) - Number(!other.anchor));
}

const isShort = ({ joiner }: IndexedPage, { start, end }: Stretch) => end - start < sizes[joiner].short;

/** The position after the page's title, 0 if the title is not among its first words. */
export function titleEnd({ words, title }: Pick<IndexedPage, 'words' | 'title'>): number {
  const wanted = letters(title);
  for (let start = 0; start < Math.min(words.length, 30); start += 1) {
    let seen = '';
    for (let end = start; end < words.length && seen.length < wanted.length; end += 1) {
      seen += letters(words[end] ?? '');
      if (seen === wanted && seen !== '') return end + 1;
      if (!wanted.startsWith(seen)) break;
    }
  }
  return 0;
}

function splitAtAnchors({ anchors, words, hits }: IndexedPage, top: number): Stretch[] {
  const starts = anchors
    .filter(({ element, location }) => openable.has(element) && location >= top)
    .toSorted((one, other) => one.location - other.location)
    .map(({ element, id, location }) => ({ anchor: id, isHeading: /^h[1-6]$/.test(element), start: location }));
  const all: Pick<Stretch, 'anchor' | 'isHeading' | 'start'>[] = [{ start: top }, ...starts];
  return all.map((begin, index) => {
    const end = all[index + 1]?.start ?? words.length;
    return { ...begin, end, hits: hits.filter((hit) => hit >= begin.start && hit < end) };
  });
}

/**
 * Every different word that was found counts, the more the rarer it is on the page; words in a row count as a phrase,
 * and most of all the whole of what was asked for.
 */
function scoreStretch({ words, joiner, hits, query }: IndexedPage, stretch: Stretch): number {
  const wordAt = (hit: number) => letters(words[hit] ?? '');
  const found = [...new Set(stretch.hits.map(wordAt))];
  const rarity = found.map((word) => 1 / (1 + Math.log2(hits.filter((hit) => wordAt(hit) === word).length)));
  const whole = holdsWords(words.slice(stretch.start, stretch.end).join(joiner), query) ? 2 : 0;
  return rarity.reduce((sum, part) => sum + part, 0) + (longestRow(stretch.hits) - 1) / 2 + whole;
}

/** The most hits that stand next to each other. */
function longestRow(hits: readonly number[]): number {
  const present = new Set(hits);
  const rowFrom = (hit: number): number => (present.has(hit) ? 1 + rowFrom(hit + 1) : 0);
  return Math.max(...hits.map(rowFrom));
}

function makePassage(page: IndexedPage, stretch: Stretch): Passage {
  const start = excerptStart(page, stretch);
  const limit = isShort(page, stretch) ? page.words.length : stretch.end;
  const end = Math.min(start + sizes[page.joiner].length, limit);
  return {
    ...(stretch.anchor === undefined ? {} : { anchor: stretch.anchor }),
    runs: trimRuns(markExcerpt(page, start, end)),
    cutBefore: start > stretch.start,
    cutAfter: end < limit,
  };
}

/**
 * Marks the words found. In Chinese the index cuts words in its own way, so there the text itself is searched;
 * only if it holds nothing as it was asked for are the index's words marked.
 */
function markExcerpt(page: IndexedPage, start: number, end: number): Run[] {
  if (page.joiner === '') {
    const text = page.words.slice(start, end).join('');
    const runs = markText(text, needlesFor(queryTerms(page.query), text));
    if (runs.some(({ marked }) => marked)) return runs;
  }
  return markWords(page, start, end, new Set(page.hits));
}

const trimRuns = (runs: readonly Run[]): Run[] =>
  runs.map(({ text, marked }, index) => {
    const begun = index === 0 ? text.trimStart() : text;
    return { text: index === runs.length - 1 ? begun.trimEnd() : begun, marked };
  });

/** Where an excerpt begins: at its stretch's beginning if the hits are near it, else a little before most of them. */
function excerptStart({ joiner }: IndexedPage, { start, hits }: Stretch): number {
  const { length, lead } = sizes[joiner];
  const within = (from: number) => hits.filter((hit) => hit >= from && hit < from + length - lead).length;
  const [densest = start] = hits.toSorted((one, other) => within(other) - within(one) || one - other);
  return densest < start + length - lead * 2 ? start : densest - lead;
}
