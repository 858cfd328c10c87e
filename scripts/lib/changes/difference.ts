import type { Text } from '../../../src/schemas/common.ts';

/** The parts of a report of changes, in their order. */
export const sections = ['figures', 'pages', 'languages', 'words', 'fields'] as const;

/** A part of a report of changes. */
export type Section = (typeof sections)[number];

/** A piece of a text that is compared with another: in both, in the old one only, in the new one only. */
export interface ComparedPiece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** One thing that two states of the content do not have in common, told as readers will see it. */
export interface Difference {
  section: Section;
  /** What kind of difference it is, for programs: `figure-changed`. */
  kind: string;
  /** The file it stands in, relative to the content folder. */
  file: string;
  /** What it is about: an id, a field, or both. */
  about: string;
  /** What changes, in each language of the command: a sentence or the beginning of one. */
  text: Text;
  /** What changes in the words, where words do. */
  pieces?: readonly ComparedPiece[];
}

/** A sentence in both languages. */
export const say = (en: string, zh: string): Text => ({ en, zh });

/** Something that two lists may both have, by its key. */
interface Pairs<Item> {
  both: readonly (readonly [was: Item, now: Item])[];
  gone: readonly Item[];
  fresh: readonly Item[];
}

/** Lays two lists side by side, by a key that is unique in each. The order is that of the lists. */
export function pairUp<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): Pairs<Item> {
  const [old, recent] = [before, after].map((items) => new Map(items.map((item) => [keyOf(item), item])));
  return {
    both: after.flatMap((now) => {
      const was = old?.get(keyOf(now));
      return was === undefined ? [] : [[was, now] as const];
    }),
    gone: before.filter((item) => !recent?.has(keyOf(item))),
    fresh: after.filter((item) => !old?.has(keyOf(item))),
  };
}
