import { cpSync, existsSync, renameSync } from 'node:fs';
import { discard, type Workroom } from './workroom.ts';

/**
 * Puts a site that is whole into the place of the one that is served, by renaming folders. Only the holder of the lock
 * may do this. Between two renames nothing is served for some millionths of a second; whoever is killed there leaves
 * `ready` behind, with which `finishSwap` goes on.
 * @throws Error if a folder cannot be renamed; then the earlier site is back in its place.
 */
export function swapIn(built: string, room: Workroom): void {
  moveIn(built, room);
  if (existsSync(room.out)) renameSync(room.out, room.old);
  try {
    renameSync(room.ready, room.out);
  } catch (error) {
    // A reader may have finished the swap in this moment.
    if (!existsSync(room.out)) {
      renameSync(room.old, room.out);
      throw error;
    }
  }
  discard(room.old);
}

/** Brings a site into the workroom, from another disk by copying it. Its name there says that it is whole. */
function moveIn(built: string, room: Workroom): void {
  try {
    renameSync(built, room.ready);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    copyIn(built, room);
  }
}

function copyIn(built: string, { arriving, ready }: Workroom): void {
  try {
    cpSync(built, arriving, { recursive: true, preserveTimestamps: true });
    renameSync(arriving, ready);
  } finally {
    discard(arriving);
  }
}

/**
 * Goes on where a build was killed between two renames: the site that is served is missing, and a whole one waits.
 * Everybody who wants to read the site calls this first.
 * @throws Error if the folder cannot be renamed.
 */
export function finishSwap(room: Workroom): void {
  const whole = [room.ready, room.old].find((folder) => existsSync(folder));
  if (whole === undefined || existsSync(room.out)) return;
  try {
    renameSync(whole, room.out);
  } catch (error) {
    if (!existsSync(room.out)) throw error; // Another reader was faster.
  }
}
