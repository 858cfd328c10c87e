import { formatDate } from '../domain/format.ts';
import type { Hold } from '../domain/publication.ts';
import type { Language } from '../schemas/common.ts';
import { useStrings } from './index.ts';

/** A title with a mark before it that says why the thing is not published. */
export function markedTitle(title: string, hold: Hold, language: Language): string {
  const t = useStrings(language);
  if (hold.kind === 'draft') return t('preview.draft', { title });
  return t('preview.until', { title, date: formatDate(hold.day, language) });
}
