import type { Language } from '../schemas/common.ts';

/** A file of a release: its path below the release's address, its size and its sum. */
interface ReleasedFile {
  path: string;
  bytes: number;
  /** SHA-256, in hexadecimal digits. */
  sha256: string;
}

/** What a release holds. It stands in each release as `manifest.json`. */
export interface Manifest {
  /** The day of its newest change and the beginning of the sum over all its files: `2026-11-25-1a2b3c4d`. */
  version: string;
  day: string;
  files: readonly ReleasedFile[];
}

/**
 * What stands beside the data in a kept release: charts for frames, the whole plan as PDF. It is in no sum of the
 * version, which is of data and not of looks. It stands in such a release as `beside.json`.
 */
export interface Beside {
  files: readonly ReleasedFile[];
}

/** The name in a release of the list of what stands beside the data. */
export const besideName = 'beside.json';

/** The name in a release of the whole plan as PDF. */
export const planPdfName = (language: Language): string => `plan.${language}.pdf`;

/** The time that all files in an archive bear: the first one that archives know, so that equal contents are equal bytes. */
export const archiveTime = '1980-01-01T00:00:00';

/** The name of a release. */
export const versionPattern = /^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/;

/** What the sum over all files of a release is taken of: a line each, its sum and its path, in the order of the paths. */
export const sumLines = (files: readonly ReleasedFile[]): string =>
  files
    .toSorted((one, other) => (one.path < other.path ? -1 : 1))
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join('');

/** The version of the files of a day. @param sum SHA-256 of {@link sumLines}. */
export const versionOf = (day: string, sum: string): string => `${day}-${sum.slice(0, 8)}`;
