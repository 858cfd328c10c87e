import type { Text } from '../../src/schemas/common.ts';

/** A reason, in both languages, why a command could not do its work. Its `message` is English. */
export class Failure extends Error {
  readonly words: Text;

  /** @param words one sentence or more. */
  constructor(...words: readonly Text[]) {
    super(words.map(({ en }) => en).join(' '));
    this.words = { en: this.message, zh: words.map(({ zh }) => zh).join('') };
  }
}
