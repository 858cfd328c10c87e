import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeMadeUpPlan } from '../made-up-plan.ts';
import { watchProcesses } from './processes.ts';
import { costsBySteps, type StepCost, type StepName } from './steps.ts';
import { weighSite, type SiteWeight } from './weigh-site.ts';

/** What one build took. */
export interface BuildCost {
  /** By the clock, and of all processors together. */
  seconds: number;
  work: number;
  steps: Readonly<Record<StepName, StepCost>>;
  /** The most memory that all its programs held at one moment, in bytes. */
  peak: number;
}

/** What the build of a made-up plan took and made. */
export interface Measured extends BuildCost {
  units: number;
  weight: SiteWeight;
  /** The build after one word of one task was changed; nothing if it was not asked for. */
  again?: BuildCost;
}

/**
 * Builds a made-up plan in a folder of its own, as on a machine that never built it, and weighs the site.
 * @param isAgain whether it is built a second time, with one word changed.
 * @throws Error with what the build said, if it fails.
 */
export async function measureBuild(units: number, isAgain: boolean): Promise<Measured> {
  // On the disk of the project, where a finished site is put into place by a rename as always.
  mkdirSync('.cache', { recursive: true });
  const room = mkdtempSync(resolve('.cache/bench-'));
  try {
    writeMadeUpPlan(units, join(room, 'content'));
    const first = await build(room);
    const weight = await weighSite(join(room, 'dist'));
    if (!isAgain) return { units, ...first, weight };
    changeOneWord(join(room, 'content/plan/en/task-1.md'));
    return { units, ...first, weight, again: await build(room) };
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}

/** Changes a word that does not stand where a paragraph begins: by that the check knows it again. */
function changeOneWord(file: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(' There are ', ' There were '));
}

async function build(room: string): Promise<BuildCost> {
  const env = {
    ...process.env,
    CONTENT_DIR: join(room, 'content'),
    OUT_DIR: join(room, 'dist'),
    SHELF_DIR: join(room, 'shelf'),
  };
  const begin = performance.now();
  const child = spawn(process.execPath, ['scripts/build.ts', '--lang', 'en'], { env });
  const stopWatching = watchProcesses(child.pid ?? 0);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const status = await new Promise<number | null>((ended) => child.on('close', ended));
  const end = performance.now();
  const { ran, peak } = stopWatching();
  if (status !== 0) throw new Error(`The made-up plan was not built.\n${said}`);
  const work = ran.reduce((sum, one) => sum + one.work, 0);
  return { seconds: (end - begin) / 1000, work, steps: costsBySteps(ran, end), peak };
}
