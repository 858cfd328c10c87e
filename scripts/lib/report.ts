import type { Language } from '../../src/schemas/common.ts';
import type { Problem } from './problem.ts';
import { describeProblem } from './rules/index.ts';

/** The problems as lines of text, grouped by file: `file:line  field  what is wrong. How to mend it.` */
export function formatProblems(problems: readonly Problem[], root: string, language: Language): string {
  const files = Map.groupBy(problems, ({ file }) => file);
  return [...files.values()]
    .map((group) => group.map((problem) => formatProblem(problem, root, language)).join('\n'))
    .join('\n\n');
}

function formatProblem(problem: Problem, root: string, language: Language): string {
  const place = `${root}/${problem.file}:${problem.line}`;
  return [place, problem.field, describeProblem(problem, language)].filter(Boolean).join('  ');
}

/** The closing line: how many problems in how many files, or that there are none. */
export function summarizeProblems(problems: readonly Problem[], language: Language): string {
  const count = problems.length;
  const files = new Set(problems.map(({ file }) => file)).size;
  if (language === 'zh')
    return count === 0 ? '内容检查完毕，未发现问题。' : `共发现${count}个问题，涉及${files}个文件。`;
  if (count === 0) return 'The content is in order.';
  return `Found ${count} ${count === 1 ? 'problem' : 'problems'} in ${files} ${files === 1 ? 'file' : 'files'}.`;
}
