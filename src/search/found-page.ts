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
}

/** A page that the index offers, judged but not yet made ready to be shown. */
export interface Candidate {
  kind: string;
  /** The id of its field. Empty if it has none. */
  field: string;
  /** How much of what was asked for it has. */
  coverage: Coverage;
  /** How well it answers beyond what the index knows: the greater the better. */
  rank: number;
  /** Makes it ready to be shown. */
  show(): FoundPage;
}

/** How many places of one page are shown. */
const passagesShown = 2;

/** Judges a page by its own text. @param hits the positions of the words found. */
export function judgePage(page: PagefindPage, hits: readonly number[], query: string): Candidate {
  const split = splitWords(page.raw_content);
  const text = split.words.join(split.joiner);
  const [title, place] = [page.meta['title'] ?? page.url, page.meta['place'] ?? ''];
  const words = [...hits.map((hit) => split.words[hit] ?? ''), ...`${title} ${place}`.split(' ')];
  const kind = page.filters['kind']?.[0] ?? '';
  return {
    kind,
    field: page.filters['field']?.[0] ?? '',
    coverage: coverage(queryTerms(query), { words, text: `${title} ${text}` }),
    rank: titleRank(title, query) * 2 + Number(holdsWords(text, query)),
    show: () => ({
      title,
      href: page.url,
      kind,
      place,
      passages: choosePassages({ ...split, title, anchors: page.anchors, hits, query }, passagesShown),
    }),
  };
}

/** From the fullest answer to the poorest that is still one. */
const coverages: readonly Coverage[] = ['exact', 'all', 'some'];

/**
 * The pages that answer as fully as any does: where one has the word itself, those with words that only begin like it
 * are left out. First come pages whose title is what was asked for, then those whose title holds it, then those whose
 * text does. Pages equally near keep the order of the index.
 */
export function bestPages(pages: readonly Candidate[]): Candidate[] {
  const best = coverages.find((covered) => pages.some((page) => page.coverage === covered));
  return pages.filter((page) => page.coverage === best).toSorted((one, other) => other.rank - one.rank);
}
