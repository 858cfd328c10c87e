import { join } from 'node:path';
import type { Text } from '../../src/schemas/common.ts';
import { checkTree } from './checks/index.ts';
import { contentFolder, readTree } from './content.ts';
import { askedDay } from './day.ts';
import { Failure } from './failure.ts';
import { givenIds } from './given-ids.ts';
import { goneRecord, recordFiles } from './gone-records.ts';
import { addNewIds, formatRegistry, untilRegistered } from './register.ts';
import { countRecord, formatPublished, registerPublished } from './register-published.ts';
import { replaceFile } from './replace-file.ts';
import type { Command } from './run-command.ts';
import { siteDay } from './site-day.ts';
import type { Tree } from './tree.ts';

/**
 * Adds what is new in a content folder to its registry of ids and to its record of what was published.
 * @param day the day on which it is published; without it the one that it is.
 * @returns how much was new.
 * @throws Failure if one of the two cannot be read or is gone while the other is there, or if the content has mistakes, which would be registered for ever;
 * then nothing is written.
 */
export function registerAll(root: string, day?: string): Text {
  const tree = readTree(root);
  needRecords(tree);
  needReadable(tree);
  needOrder(tree);
  const before = { ids: tree.registry?.data ?? {}, record: tree.published?.data };
  const ids = addNewIds(before.ids, givenIds(tree));
  const record = registerPublished(before.record, tree, day ?? siteDay(tree));
  replaceFile(join(root, 'registry.json'), formatRegistry(ids));
  replaceFile(join(root, 'published.json'), formatPublished(record));
  const sizes = [Object.keys(ids).length, countRecord(record)] as const;
  const fresh = [
    sizes[0] - Object.keys(before.ids).length,
    sizes[1] - (before.record ? countRecord(before.record) : 0),
  ];
  return {
    en: `registry.json: ${fresh[0]} new, ${sizes[0]} ids. published.json: ${fresh[1]} new, ${sizes[1]} entries.`,
    zh: `registry.json：新增${fresh[0]}个，共${sizes[0]}个编号。published.json：新增${fresh[1]}条，共${sizes[1]}条记录。`,
  };
}

function needRecords(tree: Tree): void {
  const gone = goneRecord(tree);
  if (!gone) return;
  const path = `${tree.root}/${gone.file}`;
  throw new Failure({
    en: `${path} is missing or empty, while ${gone.other} shows that something was registered. Made anew, it would know nothing of what was published before. Bring it back: git restore ${path}. Nothing was changed.`,
    zh: `${path}缺失或为空，而${gone.other}表明已有登记。重新生成会丢失以前发布的全部记录。请先恢复：git restore ${path}。未作任何改动。`,
  });
}

function needReadable({ root, problems }: Tree): void {
  const broken = recordFiles.find((name) => problems.some(({ file }) => file === name));
  if (broken === undefined) return;
  throw new Failure({
    en: `${root}/${broken} cannot be read. Run “npm run check” to see why; nothing was changed.`,
    zh: `${root}/${broken}无法读取，未作任何改动。请运行“npm run check”查看原因。`,
  });
}

function needOrder(tree: Tree): void {
  const { length } = checkTree(tree).filter(({ rule }) => !untilRegistered.has(rule));
  if (length === 0) return;
  throw new Failure({
    en: `The content has mistakes (${length}), and what is registered stays. Mend what “npm run check” tells, then register; nothing was changed.`,
    zh: `内容尚有${length}个问题，而登记后不能撤回。请先按“npm run check”的提示改正，再登记。未作任何改动。`,
  });
}

const help: Text = {
  en: `npm run register [-- OPTIONS]

Adds what is new in the content to the registry of ids and to the record of what was published since when. It removes and
changes nothing, and what it adds stays: look at it before you commit it.

  --day DAY         the day on which it is published, as YYYY-MM-DD; without it, today`,
  zh: `npm run register [-- 选项]

将内容中新增的编号和已发布的内容登记入册。只增不改不删，登记后长期保留，提交前请查看。

  --day 日期        发布日期，如2020-12-31；不写时为当天`,
};

/** `npm run register`. */
export const registerCommand: Command = {
  help,
  options: { day: { type: 'string' } },
  words: [0, 0],
  run: (_words, _language, { day }) => registerAll(contentFolder(), askedDay(day)),
};
