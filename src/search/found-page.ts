import { choosePassages, type Anchor, type Passage } from './passages.ts';
import { titleRank } from './query.ts';
import { coverage, holdsWords, queryTerms, type Coverage } from './terms.ts';
import { splitWords } from './words.ts';

/** A page as Pagefind gives it out. */
export interface PagefindPage {
  url: string;
  /** The text, whose words the positions count. */
  raw_content: string;
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, readonly string[]>>;
  anchors: readonly Anchor[];
}

/** A page that was found. */
export interface FoundPage {
  title: string;
  href: string;
  /** `task`, `indicator`, `plan`, `update` or `about`. */
  kind: string;
  /** Where it stands in the plan, in words. Empty if it stands nowhere. */
  place: string;
  passages: readonly Passage[];
  /** How much of what was asked for it has. */
  coverage: Coverage;
  /** How well it answers beyond what the index knows: the greater the better. */
  rank: number;
}

/** How many places of one page are shown. */
const passagesShown = 2;

/** Makes a page ready to be shown. @param hits the positions of the words found. */
export function shapePage(page: PagefindPage, hits: readonly number[], query: string): FoundPage {
  const text = splitWords(page.raw_content);
  const title = page.meta['title'] ?? page.url;
  const found = [...hits.map((hit) => text.words[hit] ?? ''), ...Object.values(page.meta).join(' ').split(' ')];
  const covered = coverage(queryTerms(query), found);
  const isHeld = holdsWords(text.words.join(text.joiner), query);
  return {
    title,
    href: page.url,
    kind: page.filters['kind']?.[0] ?? '',
    place: page.meta['place'] ?? '',
    passages: choosePassages({ ...text, title, anchors: page.anchors, hits, query }, passagesShown),
    coverage: covered,
    rank: titleRank(title, query) * 4 + Number(isHeld) * 2 + Number(covered === 'all'),
  };
}

/**
 * Puts pages first whose title is what was asked for, then those whose title holds it, then those whose text does.
 * Pages equally near keep the order of the index.
 */
export const rankPages = (pages: readonly FoundPage[]): FoundPage[] =>
  pages.toSorted((one, other) => other.rank - one.rank);
