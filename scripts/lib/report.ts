import type { Language } from '../../src/schemas/common.ts';
import { mendWords, type Mend } from './mend.ts';
import type { Problem } from './problem.ts';
import { rulesPage } from './rule-docs.ts';
import { describeProblem } from './rules/index.ts';

/** The ways in which the check can report. */
export const reportFormats = ['text', 'json', 'github'] as const;

/** A way in which the check can report: for people, for programs, as annotations in a pull request on GitHub. */
export type ReportFormat = (typeof reportFormats)[number];

/** How a report is made. */
interface ReportOptions {
  /** The content folder as people see it: it stands before each file's path. */
  root: string;
  language: Language;
  /** What was mended before. */
  mended?: readonly Mend[];
}

/** The page of documentation on a rule, in a language. */
const documentOf = (rule: string, language: Language) => `${rulesPage(language)}#${rule}`;

/** The problems in one of the formats. */
export const formatReport = (format: ReportFormat, problems: readonly Problem[], options: ReportOptions): string =>
  writers[format](problems, options);

const writers: Readonly<Record<ReportFormat, typeof asText>> = { text: asText, json: asJson, github: asAnnotations };

/** Grouped by file: the place and the field, what is wrong, how to mend it, the rule and its page. A count at the end. */
function asText(problems: readonly Problem[], { root, language, mended = [] }: ReportOptions): string {
  const { shown, more } = withoutRepeats(problems);
  const files = [...Map.groupBy(shown, ({ file }) => file)];
  const groups = files.map(([file, group]) =>
    [`${root}/${file}`, ...group.map((problem) => asLines(problem, language))].join('\n'),
  );
  const first = mended.length > 0 ? [mended.map((mend) => mendLine(mend, root, language)).join('\n')] : [];
  const rest = more.map(([rule, count]) => moreLine(rule, count, language)).join('\n');
  return [...first, ...groups, ...(rest ? [rest] : []), summarizeProblems(problems, language)].join('\n\n');
}

/** How often people read of one rule. What is more often wrong mostly has one cause. */
const mostOfOneRule = 10;

/** The first problems of each rule, and of how many more of a kind nothing is printed. */
function withoutRepeats(problems: readonly Problem[]): { shown: Problem[]; more: [rule: string, count: number][] } {
  const kinds = [...Map.groupBy(problems, ({ rule }) => rule)];
  const shown = new Set(kinds.flatMap(([, group]) => group.slice(0, mostOfOneRule)));
  const more = kinds.map(([rule, group]): [string, number] => [rule, group.length - mostOfOneRule]);
  return { shown: problems.filter((problem) => shown.has(problem)), more: more.filter(([, count]) => count > 0) };
}

const moreLine = (rule: string, count: number, language: Language): string =>
  language === 'zh' ? `同类问题还有${count}个：${rule}` : `And ${count} more of this kind: ${rule}`;

/** What was mended in a file, as a line. */
function mendLine({ file, rule, count }: Mend, root: string, language: Language): string {
  const words = mendWords[rule]?.[language].replace('{count}', String(count)) ?? rule;
  return language === 'zh' ? `${root}/${file}：${words}。` : `${root}/${file}: ${words}.`;
}

function asLines(problem: Problem, language: Language): string {
  const { message, remedy } = describeProblem(problem, language);
  const place = [problem.line, problem.column].filter((part) => part !== undefined).join(':');
  const rule = `${problem.rule}  ${documentOf(problem.rule, language)}`;
  return [`  ${place}  ${problem.field}`.trimEnd(), `    ${message}`, `    ${remedy}`, `    ${rule}`].join('\n');
}

/** The closing line: how many problems in how many files, or that there are none. */
export function summarizeProblems(problems: readonly Problem[], language: Language): string {
  const count = problems.length;
  const files = countFiles(problems);
  if (language === 'zh')
    return count === 0 ? '内容检查完毕，未发现问题。' : `共发现${count}个问题，涉及${files}个文件。`;
  if (count === 0) return 'The content is in order.';
  return `Found ${count} ${count === 1 ? 'problem' : 'problems'} in ${files} ${files === 1 ? 'file' : 'files'}.`;
}

const countFiles = (problems: readonly Problem[]) => new Set(problems.map(({ file }) => file)).size;

/** One object: the counts, and each problem with its sentences. */
function asJson(problems: readonly Problem[], { root, language, mended = [] }: ReportOptions): string {
  const told = problems.map((problem) => {
    const { rule, file, line, column = 1, field } = problem;
    const sentences = describeProblem(problem, language);
    return { rule, file: `${root}/${file}`, line, column, field, ...sentences, document: documentOf(rule, language) };
  });
  const done = mended.map((mend) => ({ ...mend, file: `${root}/${mend.file}` }));
  return JSON.stringify({ mended: done, count: problems.length, files: countFiles(problems), problems: told }, null, 2);
}

/** One command of GitHub's workflows a problem: it marks the line in the pull request. */
function asAnnotations(problems: readonly Problem[], { root, language, mended = [] }: ReportOptions): string {
  const lines = problems.map((problem) => {
    const { rule, file, line, column = 1, field } = problem;
    const { message, remedy } = describeProblem(problem, language);
    const place = { file: `${root}/${file}`, line, col: column, title: rule };
    const properties = Object.entries(place).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    const text = [...(field ? [field] : []), message, remedy, documentOf(rule, language)].join('\n');
    return `::error ${properties.join(',')}::${escapeMessage(text)}`;
  });
  const notices = mended.map((mend) => {
    const file = escapeProperty(`${root}/${mend.file}`);
    return `::notice file=${file},title=${mend.rule}::${escapeMessage(mendLine(mend, root, language))}`;
  });
  return [...notices, ...lines, summarizeProblems(problems, language)].join('\n');
}

/** As GitHub's own toolkit escapes what stands behind the second pair of colons. */
const escapeMessage = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** As GitHub's own toolkit escapes the properties, which a comma or a colon would end. */
const escapeProperty = (text: string) => escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
