import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, inOneLine } from '../failure.ts';
import { makeSite, type Order } from './make-site.ts';
import { buildWords, reasonOf } from './words.ts';
import { workroomOf } from './workroom.ts';

/**
 * Makes a site and says how that went. If it fails: why, and what is served now, and exit status 1.
 * @returns whether it went well.
 */
export async function runBuild(order: Order): Promise<boolean> {
  try {
    console.log((await makeSite(order))[order.language]);
    return true;
  } catch (error) {
    const why = error instanceof Failure ? error.words : reasonOf(error);
    const served = existsSync(join(workroomOf(order.out).out, '404.html'))
      ? buildWords.earlierStays
      : buildWords.nothingPublished;
    console.error(inOneLine([why, served], order.language));
    process.exitCode = 1;
    return false;
  }
}
