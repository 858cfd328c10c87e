/** `npm run statement`: puts the results of the last run of the site tests into the accessibility statement. `--help` says more. */
import { existsSync, readFileSync } from 'node:fs';
import { checkIds, type CheckResult } from '../src/domain/accessibility-run.ts';
import { Failure } from './lib/failure.ts';
import { replaceFile } from './lib/replace-file.ts';
import { runCommand, type Command } from './lib/run-command.ts';

/** Whether a check is run by `npm run test:full` alone. */
const isLonger = (id: string): boolean => /^axe-(?:wide|narrow)-/.test(id) && id !== 'axe-wide-light';

const fileOf = (id: string) => `.cache/accessibility/${id}.json`;

/** What the checks found when they last ran. @throws Failure if one of the short run is missing. */
function lastResults(): CheckResult[] {
  const missing = checkIds.filter((id) => !isLonger(id) && !existsSync(fileOf(id)));
  if (missing.length > 0)
    throw new Failure({
      en: `These checks have not run: ${missing.join(', ')}. Run “npm test” first.`,
      zh: `以下检查尚未运行：${missing.join('、')}。请先运行“npm test”。`,
    });
  return checkIds
    .filter((id) => existsSync(fileOf(id)))
    .map((id) => JSON.parse(readFileSync(fileOf(id), 'utf8')) as CheckResult);
}

const command: Command = {
  help: {
    en: `npm run statement

Puts the results of the last run of the site tests into the accessibility statement. Run it after npm test or
npm run test:full. Ends with 1 if a check of the short run is missing.`,
    zh: `npm run statement

将最近一次网站测试的结果写入无障碍声明。请在npm test或npm run test:full之后运行。缺少必测项目的以1结束。`,
  },
  words: [0, 0],
  run: () => {
    const results = lastResults();
    replaceFile('src/site/accessibility-run.json', `${JSON.stringify(results, null, 2)}\n`);
    return {
      en: results.map(({ id, pages, faults }) => `${id}: ${faults} faults on ${pages} pages`).join('\n'),
      zh: results.map(({ id, pages, faults }) => `${id}：${pages}个页面，${faults}处问题`).join('\n'),
    };
  },
};
process.exitCode = await runCommand(command, process.argv.slice(2), process.env);
