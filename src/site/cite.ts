import { formatDate } from '../domain/format.ts';
import { useStrings } from '../i18n/index.ts';
import type { Language } from '../schemas/common.ts';
import { site } from './library.ts';
import { fullAddress, picturePath } from './paths.ts';
import { dataVersion } from './releases.ts';

/** The facts by which the plan itself is cited. */
const planFacts = (language: Language) => ({
  plan: site.title[language],
  number: site.documentNumber[language],
  publisher: site.publisher[language],
  date: language === 'zh' ? site.issued : formatDate(site.issued, language),
});

/** A line to cite the plan by: publisher, title, document number, date, official address. */
export const planCitation = (language: Language): string =>
  useStrings(language)('cite.plan', { ...planFacts(language), address: site.official[language].url });

/** A line to cite a part of the plan's text by, with the address of the page that shows it. */
export const textCitation = (title: string, path: string, language: Language): string =>
  useStrings(language)('cite.text', { ...planFacts(language), title, address: fullAddress(path) });

/** A line to cite a page of this site by, whose words and figures are the site's and not the plan's. */
export const pageCitation = (title: string, path: string, language: Language): string =>
  useStrings(language)('cite.page', {
    title,
    site: site.name[language],
    version: dataVersion,
    address: fullAddress(path),
  });

/** A line to cite the chart of an indicator by. */
export const chartCitation = (title: string, id: string, language: Language): string =>
  pageCitation(
    useStrings(language)('cite.chart', { title }),
    picturePath(language, ['indicators', id], 'svg'),
    language,
  );
