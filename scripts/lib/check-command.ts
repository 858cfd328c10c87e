import type { Text } from '../../src/schemas/common.ts';
import { asSeen } from './as-seen.ts';
import { checkTree } from './checks/index.ts';
import { contentFolder, readTree } from './content.ts';
import { mendTree } from './mend.ts';
import { formatReport, reportFormats, type ReportFormat } from './report.ts';
import type { Command } from './run-command.ts';

const help: Text = {
  en: `npm run check [-- OPTIONS]

Reads the content without building the site and tells what is wrong with it: file, line, column and
field, what is wrong, how to mend it, and the rule. Ends with 1 if anything is wrong, else with 0.

  --fix             first mends what can be mended without a doubt, and says what it mended
  --format FORMAT   text (for people, the default), json (for programs) or github (annotations)

The folder is content, or the one that the variable CONTENT_DIR names.
Every rule is explained in docs/content-rules.md.`,
  zh: `npm run check [-- 选项]

不生成网站，直接检查内容，逐条列出问题所在的文件、行、列和字段，说明问题、改法和所依规则。
发现问题时以1结束，否则以0结束。

  --fix             先自动改正确定无疑的问题，并列出改动
  --format 格式     text（供阅读，默认）、json（供程序读取）或github（合并请求中的批注）

检查content文件夹，或变量CONTENT_DIR所指的文件夹。
各条规则的说明见docs/content-rules.zh.md。`,
};

/** `npm run check`. It ends with 1 if anything is wrong with the content. */
export const checkCommand: Command = {
  help,
  options: { format: { type: 'string', choices: reportFormats }, fix: { type: 'boolean' } },
  words: [0, 0],
  run: (_words, language, { format = 'text', fix }) => {
    const root = contentFolder();
    const mended = fix ? mendTree(root) : [];
    const problems = checkTree(readTree(root));
    console.log(formatReport(format as ReportFormat, problems, { root: asSeen(root), language, mended }));
    return problems.length > 0 ? 1 : 0;
  },
};
