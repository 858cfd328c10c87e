import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** A program that ran as part of another one. */
export interface Ran {
  /** What it is called by: the script that Node ran, else the program. */
  name: string;
  /** When it was first and last seen, in milliseconds of `performance.now()`. */
  begin: number;
  end: number;
  /** How long processors worked for it, in seconds. */
  work: number;
  /** The most memory that it held, in bytes. */
  peak: number;
}

/** What was seen of a program and of all that it started. */
interface Watched {
  ran: readonly Ran[];
  /** The most memory that all of them held at one moment, in bytes. */
  peak: number;
}

/** How often is looked, in milliseconds. A program that ends sooner is not seen. */
const pause = 50;

/**
 * Watches a running program and all that it starts, through what Linux tells in `/proc`.
 * @returns what ends the watching and tells what was seen.
 */
export function watchProcesses(pid: number): () => Watched {
  const ran = new Map<number, Ran>();
  let peak = 0;
  const look = () => {
    const now = performance.now();
    const held = [...familyOf(pid)].map((one) => note(ran, one, now));
    peak = Math.max(peak, sum(held));
  };
  look();
  const timer = setInterval(look, pause);
  return () => {
    clearInterval(timer);
    return { ran: [...ran.values()], peak };
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Notes what is seen of a program now. @returns what it holds, in bytes: nothing if it has just ended. */
function note(ran: Map<number, Ran>, pid: number, now: number): number {
  const memory = memoryIn(readFrom(pid, 'status'));
  if (!memory) return 0;
  // A program that has just been started is still called what its parent is.
  const name = nameOf(readFrom(pid, 'cmdline').split('\0')) || (ran.get(pid)?.name ?? '');
  const work = workIn(readFrom(pid, 'stat'));
  ran.set(pid, { name, begin: ran.get(pid)?.begin ?? now, end: now, work, peak: memory.peak });
  return memory.held;
}

/** A program and all that it started and that still run. */
function* familyOf(pid: number): Generator<number> {
  yield pid;
  for (const thread of threadsOf(pid)) {
    const children = readFrom(pid, `task/${thread}/children`).split(' ').filter(Boolean);
    for (const child of children) yield* familyOf(Number(child));
  }
}

function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

function readFrom(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

/** What a program is called by: `check.ts` of `node scripts/check.ts --lang en`. */
export const nameOf = (command: readonly string[]): string =>
  basename(command.slice(1).find((word) => /\.(?:m?js|ts)$/.test(word)) ?? command[0] ?? '');

/** Linux counts the work of processors in hundredths of a second. */
const ticks = 100;

/** How long processors worked for a program, in seconds, from its line of numbers: the 14th and the 15th of them. */
export function workIn(stat: string): number {
  // The second is the program's name in brackets, in which anything may stand.
  const [, ...numbers] = stat.slice(stat.lastIndexOf(')')).split(' ').map(Number);
  return ((numbers[11] ?? 0) + (numbers[12] ?? 0)) / ticks;
}

/** What a program holds and the most that it held, in bytes, from its status; nothing of one that has ended. */
export function memoryIn(status: string): { held: number; peak: number } | undefined {
  const [held, peak] = ['VmRSS', 'VmHWM'].map((key) => new RegExp(`^${key}:\\s*(\\d+) kB$`, 'm').exec(status)?.[1]);
  return held && peak ? { held: Number(held) * 1024, peak: Number(peak) * 1024 } : undefined;
}
