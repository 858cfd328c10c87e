import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode } from '../../scripts/lib/files.ts';
import type { Problem } from '../../scripts/lib/problem.ts';
import type { RuleExample } from '../../scripts/lib/rule-docs.ts';
import { rules, type RuleId } from '../../scripts/lib/rules/index.ts';
import { copyChanged, problemsIn } from '../lib/small-plan.ts';
import { mistakes } from './index.ts';
import type { Mistake } from './mistake.ts';

/** For every rule the mistake that shows it best: the one that breaks the fewest others, and of those the first. */
export function ruleExamples(): ReadonlyMap<RuleId, RuleExample> {
  const all = Object.values(mistakes).flat();
  return new Map(
    (Object.keys(rules) as RuleId[]).flatMap((rule) => {
      const breaking = all.filter(([, , told]) => told.some((line) => line.endsWith(` ${rule}`)));
      const [best] = breaking.toSorted((one, other) => one[2].length - other[2].length);
      const example = best && exampleOf(rule, best);
      return example ? [[rule, example]] : [];
    }),
  );
}

function exampleOf(rule: RuleId, [, changes, , how]: Mistake): RuleExample | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'example-'));
  try {
    copyChanged(changes, folder);
    const problem = problemsIn(folder, changes, how !== 'unregistered').find((one) => one.rule === rule);
    return problem && { problem, text: lineOf(folder, problem) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The line that a problem is told of, or nothing where the whole file is meant or no text can be shown. */
function lineOf(folder: string, { file, line, column, rule }: Problem): string {
  const path = join(folder, file);
  if (column === undefined && /^(?:file|folder)-/.test(rule)) return '';
  if (!existsSync(path) || !statSync(path).isFile()) return '';
  return decode(readFileSync(path))?.split('\n')[line - 1] ?? '';
}
