import { relative } from 'node:path';
import { languages, type Language, type Text } from '../../src/schemas/common.ts';
import { checkTree } from './checks/index.ts';
import { contentFolder, readTree } from './content.ts';
import { Failure } from './failure.ts';
import { commandLanguage } from './language.ts';
import { mendTree } from './mend.ts';
import { readOptions } from './options.ts';
import { formatReport, reportFormats, type ReportFormat } from './report.ts';

const specs = { format: reportFormats, lang: languages, fix: true, help: true } as const;

const help: Text = {
  en: `npm run check [-- OPTIONS]

Reads the content without building the site and tells what is wrong with it: file, line, column and
field, what is wrong, how to mend it, and the rule. Ends with 1 if anything is wrong, else with 0.

  --fix             first mends what can be mended without a doubt, and says what it mended
  --format FORMAT   text (for people, the default), json (for programs) or github (annotations)
  --lang LANGUAGE   en or zh; without it, the language of this computer
  --help            shows this

The folder is content, or the one that the variable CONTENT_DIR names.
Every rule is explained in docs/content-rules.md.`,
  zh: `npm run check [-- 选项]

不生成网站，直接检查内容，逐条列出问题所在的文件、行、列和字段，说明问题、改法和所依规则。
发现问题时以1结束，否则以0结束。

  --fix             先自动改正确定无疑的问题，并列出改动
  --format 格式     text（供阅读，默认）、json（供程序读取）或github（合并请求中的批注）
  --lang 语言       en或zh；不写时按本机语言
  --help            显示本说明

检查content文件夹，或变量CONTENT_DIR所指的文件夹。
各条规则的说明见docs/content-rules.zh.md。`,
};

/** Runs the content check. @returns what the command ends with: 1 if anything is wrong, else 0. */
export function runCheck(args: readonly string[], env: NodeJS.ProcessEnv): number {
  const { values, mistake } = readOptions(args, specs);
  const language = (values['lang'] as Language | undefined) ?? commandLanguage([], env);
  if (mistake) return fail(mistake[language]);
  if (values['help']) {
    console.log(help[language]);
    return 0;
  }
  try {
    return checkAndReport((values['format'] as ReportFormat | undefined) ?? 'text', values['fix'] === true, language);
  } catch (error) {
    if (error instanceof Failure) return fail(error.words[language]);
    throw error;
  }
}

function checkAndReport(format: ReportFormat, isFixing: boolean, language: Language): number {
  const root = contentFolder();
  const mended = isFixing ? mendTree(root) : [];
  const problems = checkTree(readTree(root));
  console.log(formatReport(format, problems, { root: asSeen(root), language, mended }));
  return problems.length > 0 ? 1 : 0;
}

function fail(sentence: string): number {
  console.error(sentence);
  return 1;
}

/** A folder as people see it from where they are: a path below it where it lies there. */
function asSeen(root: string): string {
  const way = relative(process.cwd(), root);
  return way === '' || way.startsWith('..') ? root : way;
}
