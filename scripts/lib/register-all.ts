import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Text } from '../../src/schemas/common.ts';
import { checkTree } from './checks/index.ts';
import { readTree } from './content.ts';
import { Failure } from './failure.ts';
import { givenIds } from './given-ids.ts';
import { addNewIds, formatRegistry, untilRegistered } from './register.ts';
import { countRecord, formatPublished, registerPublished } from './register-published.ts';
import { siteDay } from './site-day.ts';
import type { Tree } from './tree.ts';

/**
 * Adds what is new in a content folder to its registry of ids and to its record of what was published.
 * @param day the day on which it is published; without it the one that it is.
 * @returns how much was new.
 * @throws Failure if one of the two cannot be read, or if the content has mistakes, which would be registered for ever;
 * then nothing is written.
 */
export function registerAll(root: string, day?: string): Text {
  const tree = readTree(root);
  needReadable(tree);
  needOrder(tree);
  const before = { ids: tree.registry?.data ?? {}, record: tree.published?.data };
  const ids = addNewIds(before.ids, givenIds(tree));
  const record = registerPublished(before.record, tree, day ?? siteDay(tree));
  writeFileSync(join(root, 'registry.json'), formatRegistry(ids));
  writeFileSync(join(root, 'published.json'), formatPublished(record));
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

function needReadable({ root, problems }: Tree): void {
  const broken = ['registry.json', 'published.json'].find((name) => problems.some(({ file }) => file === name));
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
