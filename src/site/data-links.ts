import { useStrings, countForm, ownLanguageNames } from '../i18n/index.ts';
import { languages, type Language } from '../schemas/common.ts';
import { dataFilesAt, formatWords, type DataFile } from './data-files.ts';
import { filePath } from './paths.ts';
import { keptPlans } from './releases.ts';

/** A link to a file of data. */
interface DataLink {
  href: string;
  /** Its format in words. */
  format: string;
  /** How big it is. */
  size: string;
}

/** The files of a table, or a single file. */
export interface DataLinkGroup {
  /** How many rows and columns the table has. */
  shape?: string;
  links: DataLink[];
}

/** A size as people read it: 512 bytes, 3.4 KB, 2.7 MB. */
function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes}\u00A0B`;
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)}\u00A0KB` : `${(bytes / 1_000_000).toFixed(1)}\u00A0MB`;
}

const formatOf = (path: string): string =>
  path.endsWith('.excel.csv') ? 'excel.csv' : path.slice(path.lastIndexOf('.') + 1);

const linkOf = ({ path, bytes }: DataFile, language: Language): DataLink => ({
  href: filePath(`data/${path}`),
  format: formatWords[formatOf(path)]?.[language] ?? path,
  size: sizeWords(bytes),
});

function shapeOf({ rows, columns }: DataFile, language: Language): string | undefined {
  if (rows === undefined || columns === undefined) return undefined;
  const t = useStrings(language);
  return [t(`data.rows-${countForm(rows, language)}`, { count: rows }), t('data.columns', { count: columns })].join(
    t('data.separator'),
  );
}

/** The links to a table’s files, or to a single file. @param name its path below `/data/`, with or without an ending. */
export function linksTo(name: string, language: Language): DataLinkGroup {
  const files = dataFilesAt([name, `${name}.csv`, `${name}.excel.csv`, `${name}.json`]);
  const shape = files[0] && shapeOf(files[0], language);
  return { ...(shape ? { shape } : {}), links: files.map((file) => linkOf(file, language)) };
}

/** The links to the whole plan as PDF in each language, and the day of the release that holds them; nothing without one. */
export function planPdfLinks(language: Language): { day: string; group: DataLinkGroup } | undefined {
  const plans = keptPlans();
  const link = (one: Language, file: DataFile): DataLink => ({
    ...linkOf(file, language),
    format: ownLanguageNames[one],
  });
  return plans && { day: plans.day, group: { links: languages.map((one) => link(one, plans.files[one])) } };
}
