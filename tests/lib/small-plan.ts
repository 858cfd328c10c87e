import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkTree } from '../../scripts/lib/checks/index.ts';
import { readTree } from '../../scripts/lib/content.ts';
import { givenIds } from '../../scripts/lib/given-ids.ts';
import type { Problem } from '../../scripts/lib/problem.ts';
import { addNewIds, formatRegistry } from '../../scripts/lib/register.ts';
import { formatPublished, registerPublished } from '../../scripts/lib/register-published.ts';

const smallPlan = join(import.meta.dirname, '../fixtures/small-plan');

/** The day on which the small plan is looked at in tests. */
export const testDay = '2025-06-01';

/** A symbolic link to somewhere. */
interface Link {
  link: string;
}

/** What becomes of a file: its new text or bytes, a change of its text, a link, or `null` to take it away. */
export type Change = string | Uint8Array | null | ((text: string) => string) | Link;

/** What becomes of the files of the small plan, by their paths. A path that ends in a slash makes a folder. */
export type Changes = Readonly<Record<string, Change>>;

/** Copies the small plan into a folder with some files changed. */
export function copyChanged(changes: Changes, folder: string): void {
  cpSync(smallPlan, folder, { recursive: true });
  for (const [path, change] of Object.entries(changes)) applyChange(join(folder, path), change);
}

function applyChange(path: string, change: Change): void {
  if (change === null) return rmSync(path);
  mkdirSync(path.endsWith('/') ? path : dirname(path), { recursive: true });
  if (path.endsWith('/')) return;
  if (typeof change === 'function') writeFileSync(path, change(readFileSync(path, 'utf8')));
  else if (typeof change === 'object' && 'link' in change) symlinkSync(change.link, path);
  else writeFileSync(path, change);
}

/** Puts other words in the place of some, which must be there. */
export const replace =
  (from: string, to: string): ((text: string) => string) =>
  (text) => {
    if (!text.includes(from)) throw new Error(`The small plan has no “${from}” to replace.`);
    return text.replaceAll(from, to);
  };

/** The file that tells of one correction of printed words. @param was what was published before. */
export const corrected = (id: string, was: Readonly<Record<string, string>>): string =>
  `${JSON.stringify([{ id, day: '2025-02-01', was, reason: { en: 'A slip in copying.', zh: '抄录有误。' } }], null, 2)}\n`;

/** Begins the record of what was published with what the plan says: nothing of it was changed since. */
export function beginRecord(folder: string, day = '2025-01-15'): void {
  writeFileSync(join(folder, 'published.json'), formatPublished(registerPublished(undefined, readTree(folder), day)));
}

/**
 * The problems of a changed plan in a folder. Its ids and what it publishes are registered first, as if it had always been
 * so, unless told otherwise.
 */
export function problemsIn(folder: string, changes: Changes, registering = true): Problem[] {
  if (registering && changes['registry.json'] === undefined) {
    const tree = readTree(folder);
    const registry = addNewIds(tree.registry?.data ?? {}, givenIds(tree));
    writeFileSync(join(folder, 'registry.json'), formatRegistry(registry));
  }
  if (registering && changes['published.json'] === undefined) beginRecord(folder);
  return checkTree(readTree(folder), testDay);
}
