import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkTree } from '../../scripts/lib/checks/index.ts';
import { readTree } from '../../scripts/lib/content.ts';
import { addNewIds, formatRegistry } from '../../scripts/lib/register.ts';
import { formatPublished, registerPublished } from '../../scripts/lib/register-published.ts';
import { givenIds } from '../../scripts/lib/given-ids.ts';
import type { Problem } from '../../scripts/lib/problem.ts';

const smallPlan = join(import.meta.dirname, '../fixtures/small-plan');

/** What becomes of a file: its new text, a change of its text, or `null` to take it away. */
type Change = string | null | ((text: string) => string);

/** What becomes of the files of the small plan, by their paths. */
export type Changes = Readonly<Record<string, Change>>;

/** A copy of the small plan with some files changed, in a folder of its own that goes away after the test. */
export function changedPlan(changes: Changes): string {
  const folder = mkdtempSync(join(tmpdir(), 'small-plan-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(smallPlan, folder, { recursive: true });
  for (const [path, change] of Object.entries(changes)) applyChange(join(folder, path), change);
  return folder;
}

function applyChange(path: string, change: Change): void {
  if (change === null) return rmSync(path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof change === 'string' ? change : change(readFileSync(path, 'utf8')));
}

/** Puts other words in the place of some, which must be there. */
export const replace =
  (from: string, to: string): ((text: string) => string) =>
  (text) => {
    if (!text.includes(from)) throw new Error(`The small plan has no “${from}” to replace.`);
    return text.replaceAll(from, to);
  };

/** Begins the record of what was published with what the plan says: nothing of it was changed since. */
export function beginRecord(folder: string, day = '2025-01-15'): void {
  writeFileSync(join(folder, 'published.json'), formatPublished(registerPublished(undefined, readTree(folder), day)));
}

/**
 * The problems of the small plan with some files changed. Its ids and what it publishes are registered first, as if it had
 * always been so, unless told otherwise.
 */
export function problemsOf(changes: Changes, registering = true): Problem[] {
  const folder = changedPlan(changes);
  if (registering && changes['registry.json'] === undefined) {
    const tree = readTree(folder);
    const registry = addNewIds(tree.registry?.data ?? {}, givenIds(tree));
    writeFileSync(join(folder, 'registry.json'), formatRegistry(registry));
  }
  if (registering && changes['published.json'] === undefined) beginRecord(folder);
  return checkTree(readTree(folder));
}

/** A problem in short: `indicators/circles.json:9 target.value field-missing`. */
export const inShort = ({ file, line, field, rule }: Problem): string =>
  [`${file}:${line}`, field, rule].filter(Boolean).join(' ');
