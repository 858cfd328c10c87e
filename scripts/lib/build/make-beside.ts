import { join } from 'node:path';
import type { Language, Text } from '../../../src/schemas/common.ts';
import { Failure } from '../failure.ts';
import { formatFlaws, lookOver, type Look } from './look-over.ts';
import { givesBackMemory } from './memory.ts';
import { runStep } from './run-step.ts';
import { sideBySide, type Stoppable } from './side-by-side.ts';
import { buildWords, reasonIn } from './words.ts';

/** How a site is to be made. */
export interface Manner {
  /** The language in which the build speaks. */
  language: Language;
  /** Whether drafts and what is not yet due are shown, and flaws told and forgiven. */
  preview: boolean;
  /** The day for which it is made, `YYYY-MM-DD`. */
  today: string;
  /** The path below which it is to be published, with its slashes. */
  base: string;
  /** How much each program may hold of JavaScript's own memory, in MB. */
  heap: number;
}

/**
 * Makes pages, pictures, citations, their text, the search index and the simple forms of the pages in the folder `site` of an empty folder, looks whether all is whole, and compresses what gains by it.
 * @throws Failure if a step fails, or if the site has a flaw and is no preview.
 */
export async function makeBeside(folder: string, manner: Manner): Promise<Look> {
  const site = join(folder, 'site');
  const env = environment(folder, site, manner);
  const step = steps(env, manner.heap);
  const astro = ['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--force'];
  const pages = steps({ ...env, ...givesBackMemory }, manner.heap)(astro, buildWords.pagesFailed);
  const pictures = step(['scripts/draw-pictures.ts', site], buildWords.picturesFailed);
  const citations = step(['scripts/write-citations.ts', site], buildWords.citationsFailed);
  const markdown = step(['scripts/write-markdown.ts', site], buildWords.markdownFailed);
  const search = step(['scripts/index-search.ts', site], buildWords.searchFailed);
  const simple = step(['scripts/write-simple.ts', site], buildWords.simpleFailed);
  const hosting = step(['scripts/prepare-hosting.ts', site], buildWords.hostingFailed);
  await sideBySide([pages]);
  // Each of these reads the pages and adds files of its own; the simple forms would be taken for more pages. Two at a time
  // keep two processors busy; with Pagefind, which holds most, goes what is done before that has read much.
  await sideBySide([pictures, markdown]);
  await sideBySide([search, citations]);
  await sideBySide([simple]);
  const look = await lookOver(site, manner.base);
  if (look.flaws.length > 0) console.error(formatFlaws(look.flaws, manner.language));
  if (look.flaws.length > 0 && !manner.preview) throw new Failure(buildWords.notWhole);
  // Last, so that whoever reads all files of the site finds each once.
  await sideBySide([hosting]);
  return look;
}

const environment = (folder: string, site: string, { preview, today }: Manner): NodeJS.ProcessEnv => ({
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  OUT_DIR: site,
  // What Astro remembers goes with the build: it would take another plan's content for more of the same.
  CACHE_DIR: join(folder, 'cache'),
  // One day for all, also around midnight.
  TODAY: today,
  SHOW_DRAFTS: preview ? '1' : '',
  // Astro would take variables of these names, which some machines have, for its own.
  NODE_ENV: 'production',
  DEV: undefined,
  PROD: undefined,
  SITE: undefined,
  BASE_URL: undefined,
});

/** Steps of one build: each a program. @param heap see {@link Manner}. */
const steps =
  (env: NodeJS.ProcessEnv, heap: number) =>
  (args: readonly string[], failed: Text): Stoppable =>
  async (stop) => {
    const { status, said } = await runStep([`--max-old-space-size=${heap}`, ...args], env, stop);
    if (status === null) throw new Failure(buildWords.stopped);
    const reason = reasonIn(said);
    if (status !== 0) throw new Failure(failed, ...(reason ? [reason] : []));
  };
