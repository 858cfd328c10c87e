import type { Language } from '../schemas/common.ts';
import type { Source } from '../schemas/source.ts';

/** The title of a source in a language: the original, or its translation. */
export const sourceTitle = ({ title }: Pick<Source, 'title'>, language: Language): string =>
  title.language === language ? title.original : title.translation;
