import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';

/** SQLite's number for "another process holds the lock". */
const busy = 5;

/** How often a lock that is taken is tried again, in milliseconds. */
const pause = 100;

/**
 * Takes the lock of a file, or waits for it. It is the operating system that holds it, through SQLite, which does this
 * well on every system: when its holder ends, however it ends, the lock is free. The file itself stays.
 * @param patience how long to wait, in milliseconds.
 * @param onWait called once, if there is need to wait.
 * @returns what lets go of the lock, or nothing if patience ran out.
 */
export async function takeLock(file: string, patience: number, onWait: () => void): Promise<(() => void) | undefined> {
  const end = performance.now() + patience;
  for (let first = true; ; first = false) {
    const release = tryLock(file);
    if (release || performance.now() > end) return release;
    if (first) onWait();
    await wait(pause);
  }
}

/**
 * Takes the locks of several files one after the other, or none of them: what was taken is let go if another is refused.
 * @param patience how long to wait for each, in milliseconds.
 * @param onWait called once for each that there is need to wait for.
 * @returns what lets go of all, or nothing if patience ran out for one.
 */
export async function takeLocks(
  files: readonly string[],
  patience: number,
  onWait: () => void,
): Promise<(() => void) | undefined> {
  const releases: (() => void)[] = [];
  const releaseAll = () => releases.forEach((release) => release());
  try {
    for (const file of files) {
      const release = await takeLock(file, patience, onWait);
      if (!release) break;
      releases.push(release);
    }
  } finally {
    if (releases.length < files.length) releaseAll();
  }
  return releases.length < files.length ? undefined : releaseAll;
}

function tryLock(file: string): (() => void) | undefined {
  const database = new DatabaseSync(file);
  try {
    database.exec('BEGIN EXCLUSIVE');
    return () => database.close();
  } catch (error) {
    database.close();
    if ((error as { errcode?: number }).errcode === busy) return undefined;
    throw error;
  }
}
