import { createHash } from 'node:crypto';
import type { PublishedState } from '../../src/schemas/published.ts';
import type { UpdateFile } from '../../src/schemas/update.ts';
import { bodyOf } from './files.ts';
import type { Entry } from './tree.ts';

/** Words with full-width signs as half-width ones: the check mends these by itself, and that changes no word. */
const inHalfWidth = (words: string): string =>
  words.replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/** The words of an update's text without what leads on from them, which may come, go, or get another address. */
const bareWords = (entry: Entry<UpdateFile>): string =>
  bodyOf(entry.file)
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * What an update says now, as the record keeps it: "revision 0, 4fe1a022b1c3". Its former words are not in its files, so the
 * number of its revisions tells whether a change is told of.
 * @param original the id that a source had at first.
 */
function updateSays(both: readonly Entry<UpdateFile>[], original: (id: string) => string): string {
  const said = both.map((entry) => {
    const { title, summary, date, sources } = entry.data;
    return [...[title, summary, bareWords(entry)].map(inHalfWidth), date, ...sources.map(original)];
  });
  const sum = createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 12);
  return `revision ${both[0]?.data.revisions?.length ?? 0}, ${sum}`;
}

const revisionOf = (says: string): number => Number(/^revision (\d+),/.exec(says)?.[1]);

/** All that an update ever said, as far as it is known: what was registered before its last revision, and what it says now. */
export function updateTold(
  both: readonly Entry<UpdateFile>[],
  known: readonly PublishedState[],
  original: (id: string) => string,
): string[] {
  const now = updateSays(both, original);
  return [...known.map(({ says }) => says).filter((says) => revisionOf(says) < revisionOf(now)), now];
}
