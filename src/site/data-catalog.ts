import { languages } from '../schemas/common.ts';
import { languageTags } from '../i18n/index.ts';
import type { DataTable } from '../domain/data-table.ts';
import type { DataFile } from './data-files.ts';
import { latestDay } from './data-version.ts';
import { site } from './library.ts';
import { filePath, fullAddress, pagePath } from './paths.ts';

/** The words of the catalogue: each term that it uses, by the vocabulary that it is from. */
const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  title: { '@id': 'dct:title', '@container': '@language' },
  description: { '@id': 'dct:description', '@container': '@language' },
  name: { '@id': 'foaf:name', '@container': '@language' },
};

const text = (words: Readonly<Record<(typeof languages)[number], string>>) =>
  Object.fromEntries(languages.map((language) => [languageTags[language], words[language]]));

const iri = (address: string) => ({ '@id': address });

const day = (date: string) => ({ '@value': date, '@type': 'xsd:date' });

const year = (date: number) => ({ '@value': String(date), '@type': 'xsd:gYear' });

const mediaTypes = 'https://www.iana.org/assignments/media-types/';

const distribution = ({ path, type, bytes, sha256 }: DataFile) => ({
  '@id': fullAddress(filePath(`data/${path}`)),
  '@type': 'dcat:Distribution',
  'dcat:downloadURL': iri(fullAddress(filePath(`data/${path}`))),
  'dcat:accessURL': iri(fullAddress(filePath(`data/${path}`))),
  'dcat:mediaType': iri(mediaTypes + type),
  'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' },
  'dct:license': iri(site.license.url),
  'spdx:checksum': {
    '@type': 'spdx:Checksum',
    'spdx:algorithm': iri('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
    'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
  },
});

const publisher = () => ({
  '@id': fullAddress(filePath('#site')),
  '@type': 'foaf:Agent',
  name: text(site.name),
});

const dataset = (table: DataTable, files: readonly DataFile[]) => ({
  '@id': fullAddress(filePath(`data/#${table.id}`)),
  '@type': 'dcat:Dataset',
  title: text(table.title),
  description: text(table.about),
  'dct:identifier': table.id,
  'dct:modified': day(latestDay),
  'dct:publisher': iri(fullAddress(filePath('#site'))),
  'dct:temporal': {
    '@type': 'dct:PeriodOfTime',
    'dcat:startDate': year(site.period.start),
    'dcat:endDate': year(site.period.end),
  },
  'dcat:landingPage': languages.map((language) => iri(`${fullAddress(pagePath(language, 'data'))}#${table.id}`)),
  'dcat:distribution': files
    .filter(({ path }) => path === `${table.id}.csv` || path === `${table.id}.json`)
    .map(distribution),
});

/** The tables as a catalogue for portals of open data: DCAT 3 as JSON-LD. @param files the files of the tables. */
export const dataCatalog = (tables: readonly DataTable[], files: readonly DataFile[]): object => ({
  '@context': context,
  '@id': fullAddress(filePath('data/catalog.jsonld')),
  '@type': 'dcat:Catalog',
  title: text(site.name),
  description: text(site.description),
  'dct:modified': day(latestDay),
  'dct:license': iri(site.license.url),
  'dct:publisher': publisher(),
  'foaf:homepage': iri(fullAddress(filePath(''))),
  'dcat:dataset': tables.map((table) => dataset(table, files)),
});
