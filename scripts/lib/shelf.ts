import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { copyFile, rename } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What stands for a way of making: when it changes, nothing is taken that was made before, so that nobody need remember it.
 * @param programs the files of the programs that make it.
 * @param packages the packages by which they make it. Those of Node that compress are always part of it.
 * @throws Error if a package is not in `package.json`.
 */
export function mannerOf(programs: readonly URL[], packages: readonly string[] = []): string {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Readonly<Record<string, string>>;
  };
  const versions = packages.map((name) => {
    const version = devDependencies[name];
    if (version === undefined) throw new Error(`There is no package "${name}" in package.json.`);
    return `${name} ${version}`;
  });
  const { zlib, brotli } = process.versions;
  return [...programs.map((file) => readFileSync(file, 'utf8')), ...versions, zlib, brotli].join('\n');
}

/**
 * What earlier builds made of something, each file called by a hash of what it was made of. So it holds for any plan and
 * may be thrown away at any time.
 */
export class Shelf {
  readonly #folder: string;
  readonly #manner: string;

  /** @param name of the shelf. @param manner stands for the way of making: when it changes, nothing earlier is taken. */
  constructor(name: string, manner: string) {
    this.#folder = join(process.env['SHELF_DIR'] ?? '.cache', name);
    this.#manner = manner;
    mkdirSync(this.#folder, { recursive: true });
  }

  /** Where on the shelf stands what is made of something. */
  placeOf(...parts: readonly (string | Uint8Array)[]): string {
    const hash = createHash('sha256').update(this.#manner);
    for (const part of parts) hash.update(part);
    return join(this.#folder, hash.digest('hex'));
  }

  /** Copies what stands at a place to where it is wanted. @returns whether there was anything. */
  async take(place: string, wanted: string): Promise<boolean> {
    if (!existsSync(place)) return false;
    await copyFile(place, wanted);
    return true;
  }

  /** Keeps a file for later builds. Others may look for it or bring the same meanwhile, so it comes there whole. */
  async keep(file: string, place: string): Promise<void> {
    const arriving = `${place}.${randomUUID()}`;
    await copyFile(file, arriving);
    await rename(arriving, place);
  }
}
