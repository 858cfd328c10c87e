import type { Tree } from './tree.ts';

/** The two records that commands write, and that only ever grow. */
export const recordFiles = ['registry.json', 'published.json'] as const;

/** One of the two records. */
export type RecordFile = (typeof recordFiles)[number];

/** A record that is not there, or has nothing in it, while the other shows that something was registered. */
export interface GoneRecord {
  file: RecordFile;
  other: RecordFile;
}

/** Whether a record has any entry. One that cannot be read has some, for all that one knows. */
const hasEntries = ({ registry, published, problems }: Tree, file: RecordFile): boolean => {
  if (problems.some((problem) => problem.file === file && problem.rule !== 'file-empty')) return true;
  if (file === 'registry.json') return Object.keys(registry?.data ?? {}).length > 0;
  return Object.values(published?.data ?? {}).some(
    (table) => typeof table === 'object' && Object.keys(table).length > 0,
  );
};

/** The record that is gone while the other is there: made anew, it would know nothing of what was published before. */
export function goneRecord(tree: Tree): GoneRecord | undefined {
  const [file, ...more] = recordFiles.filter((name) => !hasEntries(tree, name));
  const other = recordFiles.find((name) => name !== file);
  return file && other && more.length === 0 ? { file, other } : undefined;
}
