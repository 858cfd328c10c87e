import type { Language } from '../../../src/schemas/common.ts';
import { contentFolder, readTree } from '../content.ts';
import type { Command } from '../run-command.ts';
import { compareTrees } from './compare.ts';
import { say } from './difference.ts';
import { withOldContent } from './old-content.ts';
import { changeFormats, printChanges, type ChangeFormat } from './print.ts';

const help = say(
  `npm run changes [-- REV] [OPTIONS]

Says what the content as it is now means for readers, compared with REV: a branch, a tag or a commit. Without REV with the
last commit. Nothing is built and nothing is changed.
In text, [-removed-] and {+added+} mark changed words; Markdown is for a pull request, JSON for programs.

  --format FORMAT   text (the default), markdown or json`,
  `npm run changes [-- 版本] [选项]

说明现有内容与指定版本（分支、标签或提交）相比，对读者意味着什么。不写版本时，与最近一次提交比较。不生成网站，不改动任何文件。
文本格式中，[-删去-]、{+增加+}表示改动的文字；markdown格式用于合并请求，json格式供程序使用。

  --format 格式     text（默认）、markdown或json`,
);

/** The report on what the content means for readers, compared with an earlier state of it. */
function report(revision: string, format: ChangeFormat, language: Language): string {
  const root = contentFolder();
  return withOldContent(root, revision, (folder, commit) =>
    printChanges(compareTrees(readTree(folder), readTree(root)), { revision, commit }, format, language),
  );
}

/** `npm run changes`. It fails only if there is nothing to compare with. */
export const changesCommand: Command = {
  help,
  options: { format: { type: 'string', choices: changeFormats } },
  words: [0, 1],
  run: ([revision = 'HEAD'], language, { format = 'text' }) => {
    console.log(report(revision, format as ChangeFormat, language));
    return 0;
  },
};
