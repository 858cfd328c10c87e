import { useStrings, countForm } from '../i18n/index.ts';
import type { Language } from '../schemas/common.ts';
import { dataFiles, formatWords, type DataFile } from './data-files.ts';
import { filePath } from './paths.ts';

/** A link to a file of data, with what it is. */
export interface DataLink {
  href: string;
  /** Its format in words. */
  format: string;
  /** How big it is, and how many rows and columns it has if it is a table. */
  size: string;
}

/** A size as people read it: 512 bytes, 3.4 KB. */
const sizeWords = (bytes: number): string => (bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} KB`);

const formatOf = (path: string): string =>
  path.endsWith('.excel.csv') ? 'excel.csv' : path.slice(path.lastIndexOf('.') + 1);

function linkOf({ path, bytes, rows, columns }: DataFile, language: Language): DataLink {
  const t = useStrings(language);
  const size = sizeWords(bytes.length);
  const shape =
    rows === undefined || columns === undefined
      ? []
      : [t(`data.rows-${countForm(rows, language)}`, { count: rows }), t('data.columns', { count: columns })];
  return {
    href: filePath(`data/${path}`),
    format: formatWords[formatOf(path)]?.[language] ?? path,
    size: [...shape, size].join(t('data.separator')),
  };
}

/** The links to a table’s files, or to a single file. @param name its path below `/data/`, with or without an ending. */
export const linksTo = (name: string, language: Language): DataLink[] =>
  dataFiles()
    .filter(({ path }) => path === name || ['csv', 'excel.csv', 'json'].some((ending) => path === `${name}.${ending}`))
    .map((file) => linkOf(file, language));
