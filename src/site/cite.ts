import { formatDate } from '../domain/format.ts';
import { useStrings } from '../i18n/index.ts';
import type { Language } from '../schemas/common.ts';
import { site } from './library.ts';

/** A line to cite a page by: publisher, plan, document number, title, date, address. */
export function pageCitation(title: string, path: string, language: Language): string {
  return useStrings(language)('cite.page', {
    title,
    plan: site.title[language],
    number: site.documentNumber[language],
    publisher: site.publisher[language],
    date: language === 'zh' ? site.issued : formatDate(site.issued, language),
    address: new URL(path, import.meta.env.SITE).href,
  });
}
