import type {
  Article,
  BreadcrumbList,
  DataDownload,
  Dataset,
  GovernmentOrganization,
  Graph,
  Organization,
  Thing,
} from 'schema-dts';
import type { Link } from '../domain/link.ts';
import { languageTags } from '../i18n/index.ts';
import { languages, type Language } from '../schemas/common.ts';
import type { Indicator } from '../schemas/indicator.ts';
import { dataFilesAt, tables } from './data-files.ts';
import { lastChangeOf } from './last-change.ts';
import { need, site, sources } from './library.ts';
import { filePath, fullAddress, pagePath, picturePath } from './paths.ts';
import { dataVersion } from './releases.ts';

/** What a page is about, in the words of schema.org. */
export type About = Exclude<Thing, string>;

/** Who issued the plan. */
const publisher = (language: Language): Exclude<GovernmentOrganization, string> => ({
  '@type': 'GovernmentOrganization',
  '@id': fullAddress(filePath('#publisher')),
  name: site.publisher[language],
});

/** Who makes this site's words and tables. */
const maker = (language: Language): Organization => ({
  '@type': 'Organization',
  name: site.name[language],
  url: fullAddress(pagePath(language)),
});

/** The organisation that issued the plan, under its names in both languages. */
export const organization = (language: Language): Exclude<GovernmentOrganization, string> => ({
  ...publisher(language),
  alternateName: languages.filter((other) => other !== language).map((other) => site.publisher[other]),
  areaServed: { '@type': 'AdministrativeArea', name: site.place[language] },
  subjectOf: {
    '@type': 'CreativeWork',
    name: site.title[language],
    identifier: site.documentNumber[language],
    datePublished: site.issued,
    url: site.official[language].url,
  },
});

/** What is said of an article besides its kind. */
interface ArticleFacts {
  title: string;
  description: string;
  /** Its address below the language. */
  segments: readonly string[];
}

const articleOf = ({ title, description, segments }: ArticleFacts, language: Language) => ({
  '@type': 'Article' as const,
  headline: title,
  description,
  inLanguage: languageTags[language],
  url: fullAddress(pagePath(language, ...segments)),
  dateModified: lastChangeOf(segments),
});

/** A part of the plan: the publisher's words. */
export const planArticle = (facts: ArticleFacts, language: Language): Article => ({
  ...articleOf(facts, language),
  datePublished: site.issued,
  author: publisher(language),
  publisher: publisher(language),
  isPartOf: { '@type': 'CreativeWork', name: site.title[language], url: site.official[language].url },
});

/** An update: this site's words. @param day the day it is dated, or its month or year. */
export const updateArticle = (facts: ArticleFacts, day: string, language: Language): Article => ({
  ...articleOf(facts, language),
  datePublished: day,
  author: maker(language),
  publisher: maker(language),
});

/** The files of a table, or of all, as downloads. */
const downloads = (paths: readonly string[]): DataDownload[] =>
  dataFilesAt(paths).map(({ path, type, bytes, sha256 }) => ({
    '@type': 'DataDownload',
    contentUrl: fullAddress(filePath(`data/${path}`)),
    encodingFormat: type,
    contentSize: `${bytes} B`,
    sha256,
  }));

const datasetOf = (language: Language, segments: readonly string[]) => ({
  '@type': 'Dataset' as const,
  url: fullAddress(pagePath(language, ...segments)),
  inLanguage: languages.map((one) => languageTags[one]),
  license: site.license.url,
  creator: maker(language),
  version: dataVersion,
  dateModified: lastChangeOf(segments),
  isAccessibleForFree: true,
  spatialCoverage: { '@type': 'Place' as const, name: site.place[language] },
});

/** The figures of an indicator. */
export function indicatorDataset(indicator: Indicator, description: string, language: Language): Dataset {
  const { id, name, unit, observations } = indicator;
  const years = observations.map(({ period }) => period.year);
  const addresses = observations.flatMap((one) => one.sources).flatMap((source) => need(sources, source).url ?? []);
  return {
    ...datasetOf(language, ['indicators', id]),
    name: name[language],
    description,
    ...(years.length > 0 ? { temporalCoverage: `${Math.min(...years)}/${Math.max(...years)}` } : {}),
    variableMeasured: { '@type': 'PropertyValue', name: name[language], unitText: unit.symbol[language] },
    ...(addresses.length > 0 ? { isBasedOn: [...new Set(addresses)] } : {}),
    image: fullAddress(picturePath(language, ['indicators', id], 'png')),
    distribution: downloads([`indicators/${id}.csv`, `indicators/${id}.json`]),
  };
}

/** All data of the site. */
export const wholeDataset = (title: string, description: string, language: Language): Dataset => ({
  ...datasetOf(language, ['data']),
  name: title,
  description,
  temporalCoverage: `${site.period.start}/${site.period.end}`,
  distribution: downloads([...tables.flatMap(({ id }) => [`${id}.csv`, `${id}.json`]).toSorted(), 'all.zip']),
});

/** The way from the front page to a page. */
const breadcrumbs = (crumbs: readonly Link[]): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ label, href }, place) => ({
    '@type': 'ListItem',
    position: place + 1,
    name: label,
    item: fullAddress(href),
  })),
});

/**
 * What a page is about and the way to it, as JSON-LD for the page's head. It is data and no script, so the security
 * policy lets it be; no text in it can end the element that it stands in.
 */
export function linkedData(crumbs: readonly Link[], about: About | undefined): string {
  const graph: Graph = {
    '@context': 'https://schema.org',
    '@graph': [...(about ? [about] : []), ...(crumbs.length > 1 ? [breadcrumbs(crumbs)] : [])],
  };
  return JSON.stringify(graph).replaceAll('<', String.raw`\u003c`);
}
