import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Failure } from '../failure.ts';

/** The version that is used: the same everywhere, so that the same site gets the same answers. */
export const lighthouseVersion = '13.5.0';

/** What this project asks of an audit's answer. */
export interface Audit {
  title: string;
  /** From 0 to 1; nothing where the audit has no score or does not apply. */
  score: number | null;
  scoreDisplayMode: string;
  /** What was measured, where a number was: of times, milliseconds. */
  numericValue?: number;
  explanation?: string;
  errorMessage?: string;
}

/** A group of audits with its score from 0 to 1; nothing if one of them could not be run. */
interface Category {
  score: number | null;
  auditRefs: readonly { id: string; weight: number }[];
}

/** What Lighthouse says of a page. */
export interface PageReport {
  categories: Readonly<Record<string, Category>>;
  audits: Readonly<Record<string, Audit>>;
  runtimeError?: { message: string };
}

/** Lighthouse as it is called from a program. */
export type Lighthouse = (
  address: string,
  flags: Readonly<Record<string, unknown>>,
) => Promise<{ lhr: PageReport } | undefined>;

/**
 * Loads Lighthouse through npx, which fetches it once and keeps it: with what it brings it is 185 MB, too much for every
 * `npm ci`.
 * @throws Failure if it cannot be fetched.
 */
export async function loadLighthouse(): Promise<Lighthouse> {
  const say = ['--yes', '--package', `lighthouse@${lighthouseVersion}`, '--', 'node', '-p', 'process.env.PATH'];
  const { stdout } = spawnSync('npx', say, { encoding: 'utf8', shell: process.platform === 'win32' });
  const core = (stdout ?? '')
    .trim()
    .split(delimiter)
    .map((folder) => join(folder, '../lighthouse/core/index.js'))
    .find((path) => existsSync(path));
  if (!core)
    throw new Failure({
      en: `Lighthouse ${lighthouseVersion} could not be fetched by npx. Look whether this machine reaches the registry of npm.`,
      zh: `无法通过npx获取Lighthouse ${lighthouseVersion}，请检查本机能否访问npm仓库。`,
    });
  const { default: lighthouse } = (await import(pathToFileURL(core).href)) as { default: Lighthouse };
  return lighthouse;
}
