import { ask } from '../../../src/search/ask.ts';
import type { Engine } from '../../../src/search/engine.ts';
import { wholeWord, type Oracle } from './oracle.ts';

/** How complete and how exact the search is for a group of queries. */
export interface Quality {
  /** What the queries are: `word`, or runs of so many characters. */
  group: string;
  queries: number;
  /** Of the pages that hold what was asked for, the share that was found. */
  recall: number;
  /** Of the pages found, the share that holds it. */
  precision: number;
  /** The queries that missed a page or found a wrong one, with how many of each. */
  faults: { query: string; missed: number; wrong: number }[];
}

/** A group of queries, and the pages that hold each. */
interface Group {
  group: string;
  queries: readonly string[];
  pagesOf(query: string): readonly number[];
}

/** The different words of letters, and the different runs of so many Chinese characters, that stand on the pages. */
export function groupsOf(oracle: Oracle): Group[] {
  const text = oracle.pages.flat();
  const words = new Set(text.flatMap((paragraph) => paragraph.match(wholeWord('[a-z]+', 'g')) ?? []));
  return [
    { group: 'word', queries: [...words].toSorted(), pagesOf: oracle.holdingWord },
    ...[1, 2, 3, 4].map((length) => ({
      group: `${length}`,
      queries: [...runsOf(text, length)].toSorted(),
      pagesOf: oracle.holding,
    })),
  ];
}

function runsOf(texts: readonly string[], length: number): Set<string> {
  const runs = texts.flatMap((text) => text.match(/\p{Script=Han}+/gu) ?? []).map((run) => [...run]);
  return new Set(
    runs.flatMap((run) =>
      Array.from({ length: Math.max(0, run.length - length + 1) }, (_, at) => run.slice(at, at + length).join('')),
    ),
  );
}

/** Asks for everything in a group, and holds what is found as it stands against the pages that hold it. */
export async function measure(engine: Engine, { group, queries, pagesOf }: Group): Promise<Quality> {
  const counts = { held: 0, found: 0, right: 0 };
  const faults: Quality['faults'] = [];
  for (const query of queries) {
    const held = new Set(pagesOf(query));
    const { answers } = await ask(engine.index, query);
    const found = answers.filter(({ manner }) => manner === 'exact').map(({ page }) => page);
    const right = found.filter((page) => held.has(page)).length;
    counts.held += held.size;
    counts.found += found.length;
    counts.right += right;
    if (right < held.size || right < found.length)
      faults.push({ query, missed: held.size - right, wrong: found.length - right });
  }
  const share = (whole: number) => (whole === 0 ? 1 : counts.right / whole);
  return { group, queries: queries.length, recall: share(counts.held), precision: share(counts.found), faults };
}
