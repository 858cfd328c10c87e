import type { Language } from '../schemas/common.ts';
import { languageTags, useStrings } from '../i18n/index.ts';
import { citedParagraphs } from './cited-paragraphs.ts';
import { tables } from './data-files.ts';
import { latestDay } from './data-version.ts';
import { indicators, outline, site } from './library.ts';
import { fullAddress, pagePath, picturePath } from './paths.ts';
import { dataVersion } from './releases.ts';
import { displayTitle } from '../domain/outline.ts';
import { updatesIn } from './updates.ts';

/** A page that can be cited by a file. */
interface CitedPage {
  language: Language;
  /** The path of its files below the language, and of the page if it has no other address: `tasks/soil-quality`. */
  path: string;
  /** Its address, where that is another. */
  address?: string;
  title: string;
  /** Whether it shows words of the plan, words and figures of this site, or is the data as a whole. */
  kind: 'plan' | 'page' | 'data';
}

const dateParts = (day: string): { 'date-parts': number[][] } => ({ 'date-parts': [day.split('-').map(Number)] });

/** What all citations of a page have. */
const common = ({ language, path, title, address }: CitedPage) => ({
  id: `${path.replaceAll('/', '-')}-${language}`,
  title,
  language: languageTags[language],
  URL: fullAddress(address ?? pagePath(language, ...path.split('/'))),
});

/** A page as an entry of CSL-JSON. What is printed in the plan is the publisher’s; the rest is this site’s. */
function citationOf(page: CitedPage): object {
  const { language, kind } = page;
  if (kind === 'plan') {
    return {
      ...common(page),
      type: 'chapter',
      author: [{ literal: site.publisher[language] }],
      'container-title': useStrings(language)('cite.container', {
        title: site.title[language],
        number: site.documentNumber[language],
      }),
      publisher: site.publisher[language],
      issued: dateParts(site.issued),
    };
  }
  return {
    ...common(page),
    type: kind === 'data' ? 'dataset' : 'webpage',
    author: [{ literal: site.name[language] }],
    'container-title': site.name[language],
    publisher: site.name[language],
    issued: dateParts(latestDay),
    version: dataVersion,
  };
}

/** The words of the plan: its parts, its tasks and its single paragraphs. */
const planIn = (language: Language): CitedPage[] =>
  [
    ...outline.tasks.map((task) => ({ path: `tasks/${task.id}`, title: displayTitle(task, language) })),
    ...outline.top.map((part) => ({ path: `plan/${part.id}`, title: displayTitle(part, language) })),
    ...outline.top.flatMap(citedParagraphs).map(({ id, title, address }) => ({
      path: `paragraphs/${id}`,
      title: title[language],
      address: address[language],
    })),
  ].map((page) => ({ ...page, language, kind: 'plan' }));

/** The words and figures of this site: indicators, their charts, updates, the register. */
const pagesIn = (language: Language): CitedPage[] =>
  [
    ...indicators.map(({ id, name }) => ({ path: `indicators/${id}`, title: name[language] })),
    ...indicators.map(({ id, name }) => ({
      path: `charts/${id}`,
      title: useStrings(language)('cite.chart', { title: name[language] }),
      address: picturePath(language, ['indicators', id], 'svg'),
    })),
    ...updatesIn(language).map(({ id, data }) => ({ path: `updates/${id}`, title: data.title })),
    { path: 'register', title: useStrings(language)('register.title') },
  ].map((page) => ({ ...page, language, kind: 'page' }));

/** The data: all of them, and each table. */
const dataIn = (language: Language): CitedPage[] => [
  { language, path: 'data', title: useStrings(language)('data.title'), kind: 'data' },
  ...tables.map(({ id, title }) => ({
    language,
    path: `tables/${id}`,
    title: title[language],
    kind: 'data' as const,
    address: `${pagePath(language, 'data')}#${id}`,
  })),
];

/** Everything in a language that can be cited by a file: where its files go, without their endings, and its entry. */
export const citationList = (language: Language): { path: string; entry: object }[] =>
  [...planIn(language), ...pagesIn(language), ...dataIn(language)].map((page) => ({
    path: `${language}/${page.path}`,
    entry: citationOf(page),
  }));
