import type { Text } from '../../../src/schemas/common.ts';
import { Failure } from '../failure.ts';
import { isPlanSize } from '../made-up-plan.ts';
import type { GivenOptions } from '../options.ts';
import type { Command } from '../run-command.ts';
import { measureBuild, type Measured } from './measure-build.ts';
import { formatTable } from './table.ts';

const help: Text = {
  en: `npm run bench:build [-- OPTIONS]

Builds made-up plans of several sizes, each as on a machine that never built it, and prints what that takes and how it
grows: time by the clock and of processors, step by step, memory (as Linux tells it), output, pages, search.

  --units SIZES     how many units the plans have, with commas between them; 70,1000,10000 without it
  --again           builds each once more with one word changed`,
  zh: `npm run bench:build [-- 选项]

按几种规模生成虚构的规划，各从头构建一次，列出耗时（时钟和处理器，逐步骤）、内存（取自Linux）、输出、页面和搜索的规模
及其增长情况。

  --units 规模      规划的单元数，以逗号分隔；不写时为70,1000,10000
  --again           改动一个词后各再构建一次`,
};

/** The sizes asked for. @throws Failure if one is no number of units of which a plan can be made. */
function sizesAsked(given: GivenOptions[string]): number[] {
  const sizes = String(given ?? '70,1000,10000')
    .split(',')
    .map(Number);
  if (sizes.every(isPlanSize)) return sizes;
  throw new Failure({
    en: '--units needs whole numbers of at least 3, with commas between them: 70,1000',
    zh: '--units须为不小于3的整数，以逗号分隔：70,1000',
  });
}

/** `npm run bench:build`. The table is printed after each size, since a large one takes long. */
export const benchBuildCommand: Command = {
  help,
  options: { units: { type: 'string' }, again: { type: 'boolean' } },
  words: [0, 0],
  run: async (_words, _language, { units, again }) => {
    const measured: Measured[] = [];
    for (const size of sizesAsked(units)) {
      measured.push(await measureBuild(size, again === true));
      console.log(`${formatTable(measured)}\n`);
    }
    return {
      en: 'Seconds are of this machine: compare what was measured in one run.',
      zh: '秒数因机器而异，只宜在同一次运行中比较。',
    };
  },
};
