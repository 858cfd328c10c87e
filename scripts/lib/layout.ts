import { versionPattern } from '../../src/domain/release.ts';
import { languages } from '../../src/schemas/common.ts';

/** A folder of content, and how the names of its files end. The rest of a name is an id. */
interface ContentFolder {
  path: string;
  ending: string;
}

/** The folders of a content tree. A new kind of content is named here, so that its files are not told to be out of place. */
export const contentFolders: readonly ContentFolder[] = [
  ...['indicators', 'notes', 'sources'].map((path) => ({ path, ending: '.json' })),
  ...languages.map((language) => ({ path: `plan/${language}`, ending: '.md' })),
  ...['updates', 'pages'].flatMap((folder) =>
    languages.map((language) => ({ path: `${folder}/${language}`, ending: '.mdx' })),
  ),
];

/** What editors of text read about the fields. The site does not. */
const forEditors = '.schema';

/** The files that stand alone in a content tree. */
const loneFiles: readonly string[] = [
  'site.json',
  'glossary.json',
  'register.json',
  'registry.json',
  'published.json',
  'moved.json',
  'names.json',
  'name-exceptions.json',
  'plan/outline.json',
  'plan/targets.json',
  'plan/figure-exemptions.json',
  'plan/corrections.json',
];

/** Files for people and for git, which the site does not read. */
const unread: readonly string[] = ['README.md', 'README.zh.md', '.gitattributes'];

/** The lists that have an entry for each unit or paragraph: they grow with the plan. */
const lists: readonly string[] = ['plan/outline.json', 'register.json', 'registry.json', 'published.json'];

const mebibyte = 1024 * 1024;

/** How big a file may be, in MiB: one that people write 1, a list that grows with the plan 16. */
export const biggestSize = (path: string): number => (lists.includes(path) ? 16 : 1);

/** Whether a file is bigger than it may be. @param bytes its size. */
export const isTooBig = (path: string, bytes: number): boolean => bytes > biggestSize(path) * mebibyte;

/** Whether a file is a release of the data: an archive that is called by its version. */
export const isReleaseFile = (path: string): boolean => {
  const [folder, name] = splitPath(path);
  return folder === 'releases' && name.endsWith('.zip') && versionPattern.test(name.slice(0, -4));
};

/** Whether a file of this name stands in its place, whatever its id. An empty folder may be kept with `.gitkeep`. */
export function isExpectedFile(path: string): boolean {
  const [folder, name] = splitPath(path);
  if (loneFiles.includes(path) || unread.includes(path) || folder === forEditors || isReleaseFile(path)) return true;
  return contentFolders.some((one) => one.path === folder && (name.endsWith(one.ending) || name === '.gitkeep'));
}

/** Whether a folder is one of content, or holds one. */
export const isExpectedFolder = (path: string): boolean =>
  path === forEditors ||
  path === 'releases' ||
  contentFolders.some((folder) => folder.path === path || folder.path.startsWith(`${path}/`));

/** A path in two: its folder, empty for the top, and its name. */
export function splitPath(path: string): [folder: string, name: string] {
  const cut = path.lastIndexOf('/');
  return [path.slice(0, Math.max(cut, 0)), path.slice(cut + 1)];
}
