import type { Text } from '../../../src/schemas/common.ts';
import { Failure } from '../failure.ts';
import { isPlanSize, writeMadeUpPlan } from '../made-up-plan.ts';
import type { GivenOptions } from '../options.ts';
import type { Command } from '../run-command.ts';

const help: Text = {
  en: `npm run fixture -- --units NUMBER --to FOLDER

Writes a made-up plan in both languages, for trying out how a big plan does: its words mean nothing, its shape is that of
a real plan. The same number gives the same bytes.

  --units NUMBER    how many units the plan has, at least 3
  --to FOLDER       where it goes: a folder that is empty or not yet there`,
  zh: `npm run fixture -- --units 数量 --to 文件夹

写出一份中英文虚构规划，用来试验大型规划的构建：文字没有含义，结构与真实规划相同。数量相同，写出的字节也相同。

  --units 数量      规划的单元数，至少为3
  --to 文件夹       写到哪里：须为空文件夹或尚不存在的文件夹`,
};

/** @throws Failure if it is no number of units of which a plan can be made. */
function unitsAsked(given: GivenOptions[string]): number {
  const units = Number(given);
  if (isPlanSize(units)) return units;
  throw new Failure({ en: '--units needs a whole number of at least 3.', zh: '--units须为不小于3的整数。' });
}

/** @throws Failure if no folder is named. */
function folderAsked(given: GivenOptions[string]): string {
  if (typeof given === 'string' && given !== '') return given;
  throw new Failure({ en: 'Say where to: --to FOLDER.', zh: '请用--to指明写到哪个文件夹。' });
}

/** `npm run fixture`. */
export const fixtureCommand = {
  help,
  options: { units: { type: 'string' }, to: { type: 'string' } },
  words: [0, 0],
  run: (_words, _language, { units, to }) => {
    const [count, folder] = [unitsAsked(units), folderAsked(to)];
    const files = writeMadeUpPlan(count, folder);
    return Promise.resolve({
      en: `${files} files of a made-up plan of ${count} units in ${folder}.`,
      zh: `已在${folder}写出${count}个单元的虚构规划，共${files}个文件。`,
    });
  },
} satisfies Command;
