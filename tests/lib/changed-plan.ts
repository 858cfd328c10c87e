import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Problem } from '../../scripts/lib/problem.ts';
import { copyChanged, problemsIn, type Changes } from './small-plan.ts';

export { beginRecord, corrected, replace, testDay, type Changes } from './small-plan.ts';

/** A copy of the small plan with some files changed, in a folder of its own that goes away after the test. */
export function changedPlan(changes: Changes): string {
  const folder = mkdtempSync(join(tmpdir(), 'small-plan-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  copyChanged(changes, folder);
  return folder;
}

/** The problems of the small plan with some files changed. Its ids and what it publishes are registered first, unless told otherwise. */
export const problemsOf = (changes: Changes, registering = true): Problem[] =>
  problemsIn(changedPlan(changes), changes, registering);

/** A problem in short: `indicators/circles.json:9 target.value field-missing`. */
export const inShort = ({ file, line, field, rule }: Problem): string =>
  [`${file}:${line}`, field, rule].filter(Boolean).join(' ');

/** A problem in short with its column, where it has one: `indicators/circles.json:9:14 target.value field-missing`. */
export const inFull = ({ file, line, column, field, rule }: Problem): string =>
  [[file, line, column].filter((part) => part !== undefined).join(':'), field, rule].filter(Boolean).join(' ');
