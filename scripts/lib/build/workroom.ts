import { accessSync, constants, existsSync, mkdirSync, realpathSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** The places a swap uses beside the folder that is served. All are on the same disk, so that a rename is enough. */
export interface Workroom {
  /** The folder that is served. */
  out: string;
  /** The folder with all that follows: `.dist-build` beside `dist`. */
  folder: string;
  /** The file whose lock a build holds. */
  lock: string;
  /** A site that is being copied here from another disk. */
  arriving: string;
  /** A site that is whole and waits to take the place of `out`. */
  ready: string;
  /** The site that was in `out` until a moment ago. */
  old: string;
}

/** The workroom of a built folder. A link to a folder stands for that folder. */
export function workroomOf(folder: string): Workroom {
  const out = existsSync(folder) ? realpathSync(folder) : resolve(folder);
  const room = join(dirname(out), `.${basename(out)}-build`);
  const [lock, arriving, ready, old] = ['lock', 'arriving', 'ready', 'old'].map((name) => join(room, name));
  return { out, folder: room, lock, arriving, ready, old } as Workroom;
}

/** Makes the workroom if it is not there. @throws Error if nothing can be written in it. */
export function openWorkroom({ folder }: Workroom): void {
  mkdirSync(folder, { recursive: true });
  accessSync(folder, constants.W_OK);
}

/** Removes what builds that were killed have left behind. Only the holder of the lock may do this. */
export const clearWorkroom = ({ arriving, ready, old }: Workroom): void => [arriving, ready, old].forEach(discard);

/** Removes a folder, or what can be removed of it: a leftover is ugly, but harms nobody. */
export function discard(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // The next build tries again.
  }
}
