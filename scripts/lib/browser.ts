import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { chromium } from 'playwright-core';

/** A way to come by a browser: its path, or nothing. */
type Way = () => string | undefined;

const commands = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];

/** What a browser for tests is started with: no sandbox for root, who may not have one, and no calls of its own. */
export const browserArguments = (isRoot: boolean): string[] => [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Whether the tests run as root. */
export const isRoot = (): boolean => process.getuid?.() === 0;

/**
 * Finds Chrome or Chromium: the one named in `CHROME_PATH`, one installed on this machine, Playwright's own, and else
 * installs one, with Playwright or Debian's package manager.
 * @throws Error with what to do if there is none.
 */
export function findBrowser(
  ways: readonly Way[] = [named, onPath, playwrights, installPlaywrights, installPackage],
): string {
  for (const way of ways) {
    const path = way();
    if (path) return path;
  }
  throw new Error(
    'No Chrome or Chromium was found and none could be installed: install one, or set CHROME_PATH to its program file.',
  );
}

/** The browser that the environment names. @throws Error if it names one that is not there. */
export function named(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const path = env['CHROME_PATH'] || env['PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'];
  if (path && !isProgram(path))
    throw new Error(`CHROME_PATH names "${path}", which is no program. Correct or unset it.`);
  return path || undefined;
}

/** The first browser on the search path. */
export const onPath = (env: NodeJS.ProcessEnv = process.env): string | undefined =>
  commands.map((name) => programOnPath(name, env)).find((path) => path !== undefined);

/** The path of a program that is on the search path. */
export const programOnPath = (name: string, env: NodeJS.ProcessEnv = process.env): string | undefined =>
  (env['PATH'] ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find(isProgram);

function playwrights(): string | undefined {
  const path = chromium.executablePath();
  return path && isProgram(path) ? path : undefined;
}

function installPlaywrights(): string | undefined {
  console.log('No browser found: installing Chromium with Playwright, once.');
  const cli = resolve('node_modules/playwright-core/cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
  return playwrights();
}

function installPackage(): string | undefined {
  if (!isRoot() || !programOnPath('apt-get')) return undefined;
  console.log('Installing Debian’s Chromium, once.');
  const options = {
    stdio: 'ignore',
    timeout: 600_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  } as const;
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
  return onPath();
}

/** Whether a file is there and may be run. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
