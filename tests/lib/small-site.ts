import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';

/** The files of a built site: path and what stands in it. */
export type Snapshot = ReadonlyMap<string, Buffer>;

/** Everything in a folder, as it is now. */
export const snapshot = (folder: string): Snapshot =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [
        path
          .slice(folder.length + 1)
          .split(sep)
          .join('/'),
        readFileSync(path),
      ]),
  );

/** A snapshot without what is a compressed form of another file. */
export const plainFiles = (files: Snapshot): Snapshot =>
  new Map([...files].filter(([path]) => !/\.(?:br|gz)$/.test(path)));

/** Whether two snapshots are the same, file by file and byte by byte. */
export const isSame = (one: Snapshot, other: Snapshot): boolean =>
  one.size === other.size && [...one].every(([path, content]) => other.get(path)?.equals(content));

/** A room for builds of the small made-up plan, away from the site's own `dist`. */
export class SmallSite {
  readonly room = mkdtempSync(join(tmpdir(), 'small-site-'));
  readonly out = join(this.room, 'dist');
  readonly #project: string;

  /** @param project the folder of the project that builds; this one unless another is given. */
  constructor(project = process.cwd()) {
    this.#project = project;
  }

  /** A copy of the plan in which some words are replaced by others, file by file. @returns its folder. */
  content(name: string, changes: Readonly<Record<string, (text: string) => string>> = {}): string {
    const folder = join(this.room, name);
    cpSync('tests/fixtures/small-plan', folder, { recursive: true });
    for (const [file, change] of Object.entries(changes)) {
      const path = join(folder, file);
      writeFileSync(path, change(readFileSync(path, 'utf8')));
    }
    return folder;
  }

  /** Starts a build, as the leader of a process group of its own. */
  start(content: string, env: NodeJS.ProcessEnv = {}): ChildProcess & { output: () => string } {
    const child = spawn(process.execPath, ['scripts/build.ts', '--lang', 'en'], {
      cwd: this.#project,
      env: { ...process.env, NODE_ENV: 'production', CONTENT_DIR: content, OUT_DIR: this.out, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk));
    return Object.assign(child, { output: () => output });
  }

  /** Builds and waits for the end. */
  async build(content: string, env?: NodeJS.ProcessEnv): Promise<{ status: number | null; output: string }> {
    const child = this.start(content, env);
    const [status] = (await once(child, 'close')) as [number | null];
    return { status, output: child.output() };
  }

  /** What builds have left beside the built folder. */
  leftovers(): string[] {
    const workroom = join(this.room, '.dist-build');
    return existsSync(workroom) ? readdirSync(workroom).filter((name) => name !== 'lock') : [];
  }

  remove = (): void => rmSync(this.room, { recursive: true, force: true });
}
