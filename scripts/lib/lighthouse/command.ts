import { languages, type Text } from '../../../src/schemas/common.ts';
import { simpleAddress } from '../../../src/domain/simple-address.ts';
import { serveCompressed } from '../compressed-server.ts';
import { countAsked } from '../count-asked.ts';
import { Failure } from '../failure.ts';
import { freePort } from '../free-port.ts';
import { kindsAsked } from '../kinds-asked.ts';
import type { GivenOptions } from '../options.ts';
import type { Command } from '../run-command.ts';
import { builtFolder } from '../server.ts';
import { withBrowser } from '../site-browser.ts';
import { auditPage, usualCategories, type Verdict } from './audit.ts';
import { lighthouseVersion, loadLighthouse, type Lighthouse } from './load.ts';
import { measureSpeed, type Speed } from './speed.ts';

const help: Text = {
  en: `npm run lighthouse [-- OPTIONS]

Runs Lighthouse ${lighthouseVersion} (fetched by npx) on one page of each kind of the built site, in both languages, and prints the
scores of accessibility, best practices and SEO. Ends with 1 if one is below 100.

  --only PAGES      these kinds of page only, with commas between them: home,task
  --simple          looks at the simple forms of the pages instead, which search engines are asked to leave out
  --performance     measures the speed instead, as on a slow telephone; slower, and other on every machine
  --times COUNT     how often the speed of a page is measured, of which the median counts; 5 without it`,
  zh: `npm run lighthouse [-- 选项]

用Lighthouse ${lighthouseVersion}（由npx获取）检测已生成的网站，各类页面中英文各取一页，列出无障碍、最佳实践和搜索引擎优化的得分。
有低于100分的则以1结束。

  --only 页面       只检测这几类页面，以逗号分隔：home,task
  --simple          改为检测各页的长辈版（长辈版不供搜索引擎收录）
  --performance     改为按低速手机测量速度；用时较长，结果因机器而异
  --times 次数      每页速度测量几次，取中位数；不写时为5次`,
};

/** What the local server cannot show, said each time, so that a hundred points are not taken for more than they are. */
const localRemark: Text = {
  en: 'The site was served over plain http on localhost, which Lighthouse takes for secure: whether the host has https, redirects to it and sends headers was not looked at.',
  zh: '网站由本机以http提供，Lighthouse视localhost为安全地址：正式服务器是否启用https、是否跳转以及所发响应头均未检测。',
};

/** A look at a page: prints its line, and says whether it has 100 points in all. */
type Look = (lighthouse: Lighthouse, address: string, port: number) => Promise<boolean>;

/** Looks at everything but the speed. */
const lookAtVerdict: Look = async (lighthouse, address, port) => {
  const { scores, complaints }: Verdict = await auditPage(lighthouse, address, port);
  console.log([...usualCategories.map((id) => scores[id] ?? '?'), new URL(address).pathname].join('\t'));
  for (const complaint of complaints) console.log(`\t${complaint}`);
  return Object.values(scores).every((score) => score === 100);
};

/** What is told of the speed of a page, in the order of the columns. */
const speedHeads = ['speed', 'FCP ms', 'LCP ms', 'TBT ms', 'CLS'];
const speedCells = ({ score, firstPaint, largestPaint, blocked, shift }: Speed) => [
  score,
  Math.round(firstPaint),
  Math.round(largestPaint),
  Math.round(blocked),
  shift.toFixed(3),
];

/** Looks at the speed, so many times. */
const lookAtSpeed =
  (times: number): Look =>
  async (lighthouse, address, port) => {
    const speed = await measureSpeed(lighthouse, address, port, times);
    console.log([...speedCells(speed), new URL(address).pathname].join('\t'));
    return speed.score === 100;
  };

/** Looks at pages one after the other, since Lighthouse measures the whole browser. @returns how many lack points. */
async function lookAtAll(addresses: readonly string[], look: Look): Promise<number> {
  const port = await freePort();
  const lookAtEach = async () => {
    const lighthouse = await loadLighthouse();
    let lacking = 0;
    for (const address of addresses) lacking += (await look(lighthouse, address, port)) ? 0 : 1;
    return lacking;
  };
  return withBrowser(lookAtEach, [`--remote-debugging-port=${port}`]);
}

/** What was found. @throws Failure if a score is below 100. */
function tell(all: number, lacking: number): Text {
  const remark = localRemark;
  if (lacking > 0)
    throw new Failure(
      { en: `${lacking} of ${all} pages have less than 100 points.`, zh: `${all}个页面中有${lacking}个未满100分。` },
      remark,
    );
  return { en: `${all} pages have 100 points in all. ${remark.en}`, zh: `${all}个页面均为100分。${remark.zh}` };
}

/** The addresses of the pages asked for, below the site's own. */
function pathsAsked({ only, simple }: GivenOptions): string[] {
  const paths = kindsAsked(only).flatMap(({ path }) => languages.map((language) => `/${language}/${path}`));
  return simple ? paths.map((path) => simpleAddress(path)) : paths;
}

/** `npm run lighthouse`. */
export const lighthouseCommand: Command = {
  help,
  options: {
    performance: { type: 'boolean' },
    simple: { type: 'boolean' },
    only: { type: 'string' },
    times: { type: 'string' },
  },
  words: [0, 0],
  run: async (_words, _language, options) => {
    const paths = pathsAsked(options);
    const times = countAsked('--times', options['times'], 5);
    const server = await serveCompressed(builtFolder());
    try {
      const addresses = paths.map((path) => server.origin + path);
      console.log([...(options['performance'] ? speedHeads : usualCategories), ''].join('\t'));
      return tell(
        paths.length,
        await lookAtAll(addresses, options['performance'] ? lookAtSpeed(times) : lookAtVerdict),
      );
    } finally {
      await server.close();
    }
  },
};
