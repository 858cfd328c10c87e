import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Text } from '../../../src/schemas/common.ts';
import { Failure } from '../failure.ts';
import type { Command } from '../run-command.ts';
import { builtFolder } from '../server.ts';
import { makeSite, type Order } from './make-site.ts';
import { buildWords, reasonOf } from './words.ts';
import { workroomOf } from './workroom.ts';

/**
 * Makes a site.
 * @returns the closing line in words.
 * @throws Failure if it could not, which says why, and what is served now.
 */
export async function runBuild(order: Order): Promise<Text> {
  try {
    return await makeSite(order);
  } catch (error) {
    const why = error instanceof Failure ? error.words : reasonOf(error);
    const isServed = existsSync(join(workroomOf(order.out).out, '404.html'));
    throw new Failure(why, isServed ? buildWords.earlierStays : buildWords.nothingPublished);
  }
}

const help: Text = {
  en: `npm run build

Checks the content, makes pages and search index beside the site that is served, and puts them into its place when all is
whole. If not, it says why and ends with 1; the earlier site then stays.
The site goes into dist, or into the folder that the variable OUT_DIR names. BASE is the path under which it is published.`,
  zh: `npm run build

检查内容，另行生成页面和搜索索引，全部完整后才替换现有网站；否则说明原因并以1结束，原有网站不变。
网站写入dist，或变量OUT_DIR所指的文件夹。BASE为网站所在路径。`,
};

/** `npm run build`. */
export const buildCommand: Command = {
  help,
  words: [0, 0],
  run: (_words, language) => runBuild({ out: builtFolder(), language, preview: false }),
};
