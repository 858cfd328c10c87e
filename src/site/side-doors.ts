import { useStrings, ownLanguageNames } from '../i18n/index.ts';
import { languages, type Language } from '../schemas/common.ts';
import { tables } from './data-files.ts';
import { latestDay } from './data-version.ts';
import { site } from './library.ts';
import { filePath, fullAddress, pagePath } from './paths.ts';
import { dataVersion } from './releases.ts';

/** The pages from which everything else can be found. */
const entrances = [
  'plan',
  'tasks',
  'indicators',
  'updates',
  'register',
  'unknown',
  'notes',
  'glossary',
  'sources',
] as const;

const markdownOf = (language: Language, ...segments: string[]) =>
  `${fullAddress(pagePath(language, ...segments))}index.md`;

const entranceLines = (language: Language): string[] => [
  `- [${site.title[language]}](${markdownOf(language)}): ${site.description[language]}`,
  ...entrances.map((page) => `- [${useStrings(language)(`nav.${page}`)}](${markdownOf(language, page)})`),
];

const dataLines = (): string[] =>
  tables.map(
    ({ id, title, about }) => `- [${title.en} (${title.zh})](${fullAddress(filePath(`data/${id}.json`))}): ${about.en}`,
  );

/** What programs that read text need to know: what this is, where the text of each page stands, and where the data. */
export const llmsText = (): string =>
  [
    `# ${site.name.en} (${site.name.zh})`,
    '',
    `> ${site.description.en} ${site.description.zh}`,
    '',
    `Every page has its text as Markdown beside it: add \`index.md\` to its address. A statement that a target was met rests on a named source; where none was found, the page says so, and that must not be read as failure. State of the data: ${latestDay}, version ${dataVersion}.`,
    ...languages.flatMap((language) => ['', `## ${ownLanguageNames[language]}`, '', ...entranceLines(language)]),
    '',
    '## Data',
    '',
    ...dataLines(),
    `- [OpenAPI](${fullAddress(filePath('data/openapi.json'))}): every file of these data, and the columns of each table (全部数据文件及各表的列)`,
    '',
  ].join('\n');

/** Who is behind the site: the names that its content gives, and no others. */
export const humansText = (): string =>
  [
    '/* PLAN */',
    ...languages.map((language) => `${site.publisher[language]}, ${site.documentNumber[language]}`),
    '',
    '/* SITE */',
    ...languages.map((language) => `${site.name[language]}: ${fullAddress(pagePath(language))}`),
    `Last update: ${latestDay}`,
    `Languages: ${languages.map((language) => ownLanguageNames[language]).join(', ')}`,
    `Code of others: ${fullAddress(filePath('third-party.txt'))}`,
    'Standards: HTML, CSS, WCAG 2.2 AA, Atom, JSON Feed, CSV, Data Package, DCAT',
    '',
  ].join('\n');

/** The day a year after another. The twenty-ninth of February has none and becomes the first of March. */
const yearAfter = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString();
};

/** Where to tell of a weakness (RFC 9116), if the content names a contact. It holds for a year after the last change. */
export const securityText = (): string | undefined =>
  site.securityContact &&
  [
    `Contact: ${site.securityContact}`,
    `Expires: ${yearAfter(latestDay)}`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${fullAddress(filePath('.well-known/security.txt'))}`,
    '',
  ].join('\n');
