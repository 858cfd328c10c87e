import { useStrings, countForm } from '../i18n/index.ts';
import type { Language } from '../schemas/common.ts';
import { dataFiles, formatWords, type DataFile } from './data-files.ts';
import { filePath } from './paths.ts';

/** A link to a file of data. */
export interface DataLink {
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

/** A size as people read it: 512 bytes, 3.4 KB. */
const sizeWords = (bytes: number): string =>
  bytes < 1000 ? `${bytes}\u00A0B` : `${(bytes / 1000).toFixed(1)}\u00A0KB`;

const formatOf = (path: string): string =>
  path.endsWith('.excel.csv') ? 'excel.csv' : path.slice(path.lastIndexOf('.') + 1);

const linkOf = ({ path, bytes }: DataFile, language: Language): DataLink => ({
  href: filePath(`data/${path}`),
  format: formatWords[formatOf(path)]?.[language] ?? path,
  size: sizeWords(bytes.length),
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
  const files = dataFiles().filter(
    ({ path }) => path === name || ['csv', 'excel.csv', 'json'].some((ending) => path === `${name}.${ending}`),
  );
  const shape = files[0] && shapeOf(files[0], language);
  return { ...(shape ? { shape } : {}), links: files.map((file) => linkOf(file, language)) };
}
