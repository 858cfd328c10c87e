import type { Text } from '../../../src/schemas/common.ts';
import { contentFolder, readTree } from '../content.ts';
import { Failure } from '../failure.ts';
import { outlineOf } from '../page-kinds.ts';
import type { Command } from '../run-command.ts';
import { builtFolder } from '../server.ts';
import { formatTable } from '../table.ts';
import { excessOf, weighKinds, type Weighed } from './weigh-kinds.ts';

const help: Text = {
  en: `npm run budgets

Weighs the heaviest page of each kind of the built site in each language, with its styles and scripts, after Brotli and
before the reader acts, and holds it to scripts/lib/budgets/budgets.ts. Ends with 1 if one costs more than it may.`,
  zh: `npm run budgets

对已生成的网站，按页面类别和语言称量最重的一页（连同样式和脚本，经Brotli压缩，读者操作之前），并与
scripts/lib/budgets/budgets.ts中的限额比较。有超出的则以1结束。`,
};

const heads = {
  en: ['kind', 'language', 'bytes', 'budget', 'requests', 'budget', 'arrived', 'budget', 'heaviest page'],
  zh: ['类别', '语言', '字节', '限额', '请求', '限额', '全部', '限额', '最重的页面'],
};

function row({ kind, language, bytes, requests, arrived, budget, path }: Weighed): (string | number)[] {
  const laterCells = budget?.arrived ? [arrived, budget.arrived] : ['', ''];
  return [kind, language, bytes, budget?.bytes ?? '', requests, budget?.requests ?? '', ...laterCells, path];
}

/** What was found. @throws Failure if a page costs more than it may. */
function tell(weighed: readonly Weighed[]): Text {
  const over = weighed.flatMap((page) => {
    const excess = excessOf(page);
    return excess ? [`${page.path}: ${excess}`] : [];
  });
  if (over.length === 0)
    return { en: `${weighed.length} kinds of page keep their budgets.`, zh: `${weighed.length}类页面均未超出限额。` };
  const list = over.map((line) => `  ${line}`).join('\n');
  throw new Failure({ en: `These pages cost more than they may:\n${list}`, zh: `以下页面超出限额：\n${list}` });
}

/** `npm run budgets`. */
export const budgetsCommand: Command = {
  help,
  words: [0, 0],
  run: async (_words, language) => {
    const weighed = await weighKinds(builtFolder(), outlineOf(readTree(contentFolder())));
    console.log(formatTable([heads[language], ...weighed.map(row)]));
    return tell(weighed);
  },
};
