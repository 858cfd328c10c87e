import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isProgram, isRoot, programOnPath } from '../browser.ts';

/** A program that is there. */
export interface Program {
  path: string;
  /** The environment it needs to find its libraries. */
  env: NodeJS.ProcessEnv;
  /** The files of modules that it has to be told of. */
  modules: readonly string[];
}

/** Debian's packages with the servers, unpacked: nothing is installed, and no server is started that nobody asked for. */
const shelf = resolve('.cache/debian');

const packages = ['nginx', 'libnginx-mod-http-brotli-static', 'caddy', 'wrk'];

/** Where programs stand, also those that only administrators have on their search path. */
const placesOf = (root: string) => ['usr/sbin', 'usr/bin', 'usr/local/sbin'].map((folder) => join(root, folder));

/**
 * Finds a program for tests and measurements: nginx, Caddy or wrk. One that this machine does not have is fetched from
 * Debian's packages, once. Gives nothing where that is not possible.
 */
export function findProgram(name: 'nginx' | 'caddy' | 'wrk'): Program | undefined {
  const here =
    programOnPath(name) ??
    placesOf('/')
      .map((folder) => join(folder, name))
      .find(isProgram);
  if (here !== undefined) return { path: here, env: process.env, modules: [] };
  if (!existsSync(shelf)) fetchPackages();
  return unpacked(name);
}

function unpacked(name: string): Program | undefined {
  const path = placesOf(shelf)
    .map((folder) => join(folder, name))
    .find(isProgram);
  if (path === undefined) return undefined;
  const libraries = globSync('usr/lib/*-linux-*', { cwd: shelf }).map((folder) => join(shelf, folder));
  const modules = name === 'nginx' ? globSync('usr/lib/nginx/modules/*brotli_static*.so', { cwd: shelf }) : [];
  return {
    path,
    env: { ...process.env, LD_LIBRARY_PATH: libraries.join(':') },
    modules: modules.map((file) => join(shelf, file)),
  };
}

const run = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore', timeout: 180_000 }).status === 0;

/** Fetches the packages with all that they need and unpacks them. */
function fetchPackages(): void {
  if (!programOnPath('apt-get') || !programOnPath('dpkg-deb')) return;
  console.log('Fetching nginx, Caddy and wrk from Debian’s packages, once.');
  const archives = join(shelf, 'archives');
  mkdirSync(join(archives, 'partial'), { recursive: true });
  // Nothing is installed, so no lock is needed, and any user may do it whose machine has the lists of packages.
  const options = ['-o', 'Debug::NoLocking=1', '-o', `Dir::Cache::archives=${archives}`];
  const download = () =>
    run('apt-get', ...options, 'install', '-y', '--download-only', '--no-install-recommends', ...packages);
  if (!download() && isRoot() && run('apt-get', 'update')) download();
  const fetched = globSync('*.deb', { cwd: archives });
  for (const archive of fetched) run('dpkg-deb', '-x', join(archives, archive), shelf);
  // So that it is tried again another time.
  if (fetched.length === 0) rmSync(shelf, { recursive: true });
}
