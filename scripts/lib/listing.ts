import { readdirSync, realpathSync, type Dirent } from 'node:fs';
import { join, relative } from 'node:path';

/** Where a symbolic link leads: inside the content folder, out of it, or to nothing. */
export type LinkTarget = 'inside' | 'outside' | 'nowhere';

/** Something that stands in a folder of content. */
export interface Listed {
  /** Its path below the content folder, with forward slashes. */
  path: string;
  /** What it is. */
  kind: 'file' | 'folder' | 'link' | 'special';
  /** For a symbolic link: where it leads. */
  leads?: LinkTarget;
}

/** Everything in a content folder and below it, each folder's own in alphabetical order. Links are not followed. */
export function listTree(root: string, folder = ''): Listed[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  const sorted = entries.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  return sorted.flatMap((entry): Listed[] => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isSymbolicLink()) return [{ path, kind: 'link', leads: whereTo(root, path) }];
    return [{ path, kind: kindOf(entry) }, ...(entry.isDirectory() ? listTree(root, path) : [])];
  });
}

/** A pipe or a device is `special`: who reads it may wait for ever. */
const kindOf = (entry: Dirent) => (entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'special');

/** Where a symbolic link leads. One that leads round in a circle, or to something that is not there, leads nowhere. */
function whereTo(root: string, path: string): LinkTarget {
  try {
    const way = relative(realpathSync(root), realpathSync(join(root, path)));
    return way.startsWith('..') ? 'outside' : 'inside';
  } catch {
    return 'nowhere';
  }
}
