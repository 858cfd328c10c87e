import type { Language } from '../schemas/common.ts';

/** Sentences one after the other: with a space between them in English, and none in Chinese. */
export const joinSentences = (sentences: readonly string[], language: Language): string =>
  sentences.join(language === 'zh' ? '' : ' ');
