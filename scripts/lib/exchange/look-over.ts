import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkTree } from '../checks/index.ts';
import { readTree } from '../content.ts';
import type { Problem } from '../problem.ts';
import { fieldName } from '../problem.ts';
import { untilRegistered } from '../register.ts';
import { describeProblem } from '../rules/index.ts';
import type { Applied } from './apply.ts';
import { columns } from './columns.ts';
import type { CellProblem, ReadRows } from './read-rows.ts';

/**
 * What the check would say of the content as it becomes, told by the cells of the table. What it says today already is
 * not told.
 */
export function cellProblemsOf(root: string, applied: Applied, places: ReadRows['places']): CellProblem[] {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  try {
    cpSync(root, folder, { recursive: true });
    const known = new Set(checkTree(readTree(folder)).map(keyOf));
    for (const [path, text] of applied.files) writeFileSync(join(folder, path), text);
    return checkTree(readTree(folder))
      .filter((problem) => !known.has(keyOf(problem)) && !untilRegistered.has(problem.rule))
      .map((problem) => inCells(problem, applied, places));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const keyOf = ({ rule, file, field, values }: Problem): string => JSON.stringify([rule, file, field, values]);

function inCells(problem: Problem, { rows }: Applied, places: ReadRows['places']): CellProblem {
  const [, list = '', field = ''] = /^(observations\[\d+\])\.?(.*)$/.exec(problem.field) ?? [];
  const [en, zh] = [describeProblem(problem, 'en'), describeProblem(problem, 'zh')];
  const heading = headingOf(field);
  return {
    row: rows.get(`${problem.file} ${list}`) ?? 0,
    column: places.get(heading) ?? 0,
    heading,
    what: { en: `${en.message} ${en.remedy}`, zh: `${zh.message}${zh.remedy}` },
  };
}

/** The column of a field: the one that has it, else the first that has a part of it, else that of the id. */
function headingOf(field: string): string {
  const names = columns.flatMap(({ name, path }) => (path ? [{ name, field: fieldName(path) }] : []));
  const exact = names.find((one) => one.field === field || field.startsWith(`${one.field}[`));
  return (exact ?? names.find((one) => field !== '' && one.field.startsWith(`${field}.`)))?.name ?? 'id';
}
