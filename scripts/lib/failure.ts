import type { Language, Text } from '../../src/schemas/common.ts';

/** A reason, in both languages, why a command could not do its work. Its `message` is English. */
export class Failure extends Error {
  readonly words: Text;

  /** @param words one sentence or more. */
  constructor(...words: readonly Text[]) {
    super(words.map(({ en }) => en).join(' '));
    this.words = { en: this.message, zh: words.map(({ zh }) => zh).join('') };
  }
}

/** Several sentences in a language, one after the other. */
export const inOneLine = (words: readonly Text[], language: Language): string =>
  words.map((sentence) => sentence[language]).join(language === 'zh' ? '' : ' ');
