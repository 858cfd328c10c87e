import { languages, type Text } from '../../../src/schemas/common.ts';
import { Failure } from '../failure.ts';
import { freePort } from '../free-port.ts';
import { kindsAsked } from '../kinds-asked.ts';
import type { Command } from '../run-command.ts';
import { withBrowser, withSite } from '../site-browser.ts';
import { auditPage, usualCategories, type Verdict } from './audit.ts';
import { lighthouseVersion, loadLighthouse } from './load.ts';

const help: Text = {
  en: `npm run lighthouse [-- OPTIONS]

Runs Lighthouse ${lighthouseVersion} (fetched by npx) on one page of each kind of the built site, in both languages, and prints the
scores of accessibility, best practices and SEO. Ends with 1 if one is below 100.

  --only PAGES      these kinds of page only, with commas between them: home,task
  --performance     measures the speed too, as on a slow telephone; slower, and other on every machine
  --lang LANGUAGE   en or zh; without it, the language of this computer
  --help            shows this`,
  zh: `npm run lighthouse [-- 选项]

用Lighthouse ${lighthouseVersion}（由npx获取）检测已生成的网站，各类页面中英文各取一页，列出无障碍、最佳实践和搜索引擎优化的得分。
有低于100分的则以1结束。

  --only 页面       只检测这几类页面，以逗号分隔：home,task
  --performance     同时按低速手机测量速度；用时较长，结果因机器而异
  --lang 语言       en或zh；不写时按本机语言
  --help            显示本说明`,
};

/** What the local server cannot show, said each time, so that a hundred points are not taken for more than they are. */
const localRemark: Text = {
  en: 'The site was served over plain http on localhost, which Lighthouse takes for secure: whether the host has https, redirects to it and sends headers was not looked at.',
  zh: '网站由本机以http提供，Lighthouse视localhost为安全地址：正式服务器是否启用https、是否跳转以及所发响应头均未检测。',
};

/** Runs Lighthouse on pages one after the other, since it measures the whole browser, and prints a line for each. */
async function auditAll(origin: string, paths: readonly string[], categories: readonly string[]): Promise<Verdict[]> {
  const port = await freePort();
  const audit = async () => {
    const lighthouse = await loadLighthouse();
    const verdicts: Verdict[] = [];
    console.log([...categories, ''].join('\t'));
    for (const path of paths) {
      const verdict = await auditPage(lighthouse, `${origin}${path}`, port, categories);
      console.log([...categories.map((id) => verdict.scores[id] ?? '?'), path].join('\t'));
      for (const complaint of verdict.complaints) console.log(`\t${complaint}`);
      verdicts.push(verdict);
    }
    return verdicts;
  };
  return withBrowser(audit, [`--remote-debugging-port=${port}`]);
}

/** What was found. @throws Failure if a score is below 100. */
function tellVerdicts(verdicts: readonly Verdict[]): Text {
  const isFull = ({ scores }: Verdict) => Object.values(scores).every((score) => score === 100);
  const lacking = verdicts.filter((verdict) => !isFull(verdict)).length;
  const [all, remark] = [verdicts.length, localRemark];
  if (lacking > 0)
    throw new Failure(
      { en: `${lacking} of ${all} pages have less than 100 points.`, zh: `${all}个页面中有${lacking}个未满100分。` },
      remark,
    );
  return { en: `${all} pages have 100 points in all. ${remark.en}`, zh: `${all}个页面均为100分。${remark.zh}` };
}

/** `npm run lighthouse`. */
export const lighthouseCommand: Command = {
  help,
  options: { performance: { type: 'boolean' }, only: { type: 'string' } },
  words: [0, 0],
  run: (_words, _language, options) =>
    withSite(async (origin) => {
      const paths = kindsAsked(options['only']).flatMap(({ path }) =>
        languages.map((language) => `/${language}/${path}`),
      );
      const categories = [...usualCategories, ...(options['performance'] ? ['performance'] : [])];
      return tellVerdicts(await auditAll(origin, paths, categories));
    }),
};
