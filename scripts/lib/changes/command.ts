import { parseArgs } from 'node:util';
import type { Language, Text } from '../../../src/schemas/common.ts';
import { contentFolder, readTree } from '../content.ts';
import { Failure } from '../failure.ts';
import { compareTrees } from './compare.ts';
import { say } from './difference.ts';
import { withOldContent } from './old-content.ts';
import { changeFormats, printChanges, type ChangeFormat } from './print.ts';

/** What `npm run changes -- --help` says. */
export const changesHelp: Text = say(
  `npm run changes [-- REV] [--format text|markdown|json] [--lang en|zh]

Says what the content as it is now means for readers, compared with REV: a branch, a tag or a commit. Without REV with the
last commit. Nothing is built and nothing is changed.
In text, [-removed-] and {+added+} mark changed words; Markdown is for a pull request, JSON for programs.`,
  `npm run changes [-- 版本] [--format text|markdown|json] [--lang en|zh]

说明现有内容与指定版本（分支、标签或提交）相比，对读者意味着什么。不写版本时，与最近一次提交比较。不生成网站，不改动任何文件。
文本格式中，[-删去-]、{+增加+}表示改动的文字；markdown格式用于合并请求，json格式供程序使用。`,
);

interface Asked {
  revision: string;
  format: ChangeFormat;
  help: boolean;
}

/** What the words after the command ask for. @throws Failure if they cannot be understood. */
function readArguments(args: readonly string[]): Asked {
  const { values, positionals } = parse(args);
  const format = changeFormats.find((one) => one === (values.format ?? 'text'));
  if (format && positionals.length < 2) {
    return { revision: positionals[0] ?? 'HEAD', format, help: values.help ?? false };
  }
  throw new Failure(changesHelp);
}

function parse(args: readonly string[]) {
  const options = { format: { type: 'string' }, lang: { type: 'string' }, help: { type: 'boolean' } } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    throw new Failure(changesHelp);
  }
}

/**
 * What the content means for readers, compared with an earlier state of it: the report that `npm run changes` prints.
 * @throws Failure if there is nothing to compare with.
 */
export function reportChanges(args: readonly string[], language: Language, root = contentFolder()): string {
  const { revision, format, help } = readArguments(args);
  if (help) return changesHelp[language];
  return withOldContent(root, revision, (folder, commit) =>
    printChanges(compareTrees(readTree(folder), readTree(root)), { revision, commit }, format, language),
  );
}
