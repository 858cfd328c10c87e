import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { planPdfName, sumLines, versionOf, versionPattern, type Manifest } from '../domain/release.ts';
import type { Language } from '../schemas/common.ts';
import { dataFile, dataFiles, jsonText, type DataFile } from './data-files.ts';
import { latestDay } from './data-version.ts';
import { filePath, fullAddress } from './paths.ts';

/** A state of the data that keeps its address. */
interface Release {
  version: string;
  files: readonly DataFile[];
}

const folder = `${process.env['CONTENT_DIR'] ?? './content'}/releases`;

const ofFiles = (files: readonly DataFile[]): Manifest => {
  const listed = files.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 }));
  const sum = createHash('sha256').update(sumLines(listed)).digest('hex');
  return { version: versionOf(latestDay, sum), day: latestDay, files: listed };
};

/** The data as they are now. The archive of all is not a part of itself. */
const presentFiles = dataFiles().filter(({ path }) => path !== 'all.zip');

/** What the data as they are now consist of. */
export const manifest: Manifest = ofFiles(presentFiles);

/** The version of the data as they are now. */
export const dataVersion = manifest.version;

const manifestFile = dataFile('manifest.json', () => jsonText(manifest));

/** Earlier releases as they were kept: each an archive with its manifest. */
const kept: readonly Release[] = (existsSync(folder) ? readdirSync(folder) : [])
  .map((name) => name.replace(/\.zip$/, ''))
  .filter((version) => versionPattern.test(version))
  .toSorted()
  .map((version) => ({
    version,
    files: Object.entries(unzipSync(readFileSync(`${folder}/${version}.zip`))).map(([path, bytes]) =>
      dataFile(path, () => Buffer.from(bytes)),
    ),
  }));

/** Every release, the oldest first. The data as they are now are the last, as they were kept if they are kept already. */
export const releases: readonly Release[] = [
  ...kept.filter(({ version }) => version !== dataVersion),
  kept.find(({ version }) => version === dataVersion) ?? {
    version: dataVersion,
    files: [...presentFiles, manifestFile],
  },
];

/** The chart of an indicator in the latest kept release that holds it, which never changes: its address and its day. */
export function fixedEmbed(id: string, language: Language): { path: string; day: string } | undefined {
  const path = `embed/${language}/${id}/`;
  const latest = kept.findLast(({ files }) => files.some((file) => file.path === `${path}index.html`));
  return latest && { path: filePath(`data/v/${latest.version}/${path}`), day: latest.version.slice(0, 10) };
}

/** The files of the whole plan as PDF in the latest kept release that holds them, and the day of that release. */
export function keptPlans(): { day: string; files: Readonly<Record<Language, DataFile>> } | undefined {
  for (const { version, files } of releases.toReversed()) {
    const fileIn = (language: Language) => files.find(({ path }) => path === planPdfName(language));
    const [en, zh] = [fileIn('en'), fileIn('zh')];
    const inRelease = (file: DataFile) => ({ ...file, path: `v/${version}/${file.path}` });
    if (en && zh) return { day: version.slice(0, 10), files: { en: inRelease(en), zh: inRelease(zh) } };
  }
  return undefined;
}

/** The address of a release, with a slash at its end. */
export const releaseAddress = (version: string): string => fullAddress(filePath(`data/v/${version}/`));

/** The list of releases, for programs. */
const releaseList = (): DataFile =>
  dataFile('v/index.json', () =>
    jsonText({
      latest: dataVersion,
      releases: releases.map(({ version }) => ({
        version,
        day: version.slice(0, 10),
        manifest: `${releaseAddress(version)}manifest.json`,
      })),
    }),
  );

/** Everything that the releases add to the files of data, by path below `/data/`. */
export const releaseFiles = (): DataFile[] => [
  manifestFile,
  releaseList(),
  ...releases.flatMap(({ version, files }) => files.map((file) => ({ ...file, path: `v/${version}/${file.path}` }))),
];
