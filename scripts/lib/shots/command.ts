import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Text } from '../../../src/schemas/common.ts';
import { Failure } from '../failure.ts';
import { kindsAsked } from '../kinds-asked.ts';
import type { GivenOptions } from '../options.ts';
import type { Command } from '../run-command.ts';
import { withBrowser, withSite } from '../site-browser.ts';
import { compareReferences, referenceFolder, renewReferences, tolerance, type Deviation } from './references.ts';
import { takeAll } from './take-all.ts';

const help: Text = {
  en: `npm run shots [-- OPTIONS]

Takes pictures of the built site: one page of each kind, in both languages, 360, 768 and 1280 pixels wide, light,
dark, printed, in large type and in forced colours. They go to .cache/shots/LANGUAGE/PAGE/WIDTH-MODE.png.

  --only PAGES      these kinds of page only, with commas between them: home,task
  --out FOLDER      another folder
  --compare         holds a few pages to their pictures in ${referenceFolder} instead, and ends with 1 if one differs.
                    Letters differ between machines: compare on the machine that took the pictures
  --update          takes those pictures anew; look at them before you commit them`,
  zh: `npm run shots [-- 选项]

为已生成的网站截图：各类页面各取一页，中英文，宽360、768、1280像素，分浅色、深色、打印、大字和强制配色。
图片存为.cache/shots/语言/页面/宽度-模式.png。

  --only 页面       只截这几类页面，以逗号分隔：home,task
  --out 文件夹      存入另一文件夹
  --compare         改为将少数页面与${referenceFolder}中的图片比对，有不同则以1结束。
                    各机器字形不同：请在截取这些图片的机器上比对
  --update          重新截取这些图片；提交前请查看`,
};

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** What a comparison found. @throws Failure if a page differs. */
function tellDeviations(deviations: readonly Deviation[], out: string): Text {
  const changed = deviations.filter(({ share }) => share > tolerance);
  const most = Math.max(0, ...deviations.map(({ share }) => share));
  if (changed.length === 0) {
    return {
      en: `${deviations.length} pages look as in ${referenceFolder} (${percent(most)} of the points differ at most).`,
      zh: `${deviations.length}个页面与${referenceFolder}中的图片一致（至多${percent(most)}的像素不同）。`,
    };
  }
  const list = changed.map(({ name, share }) => `  ${name}: ${percent(share)}`).join('\n');
  throw new Failure({
    en: `${changed.length} of ${deviations.length} pages look otherwise than in ${referenceFolder}; see ${out}:\n${list}`,
    zh: `${deviations.length}个页面中有${changed.length}个与${referenceFolder}中的图片不同，见${out}：\n${list}`,
  });
}

async function takeShots(browser: Browser, origin: string, options: GivenOptions): Promise<Text> {
  const out = typeof options['out'] === 'string' ? options['out'] : '.cache/shots';
  const kinds = kindsAsked(options['update'] ? undefined : options['only']);
  if (options['update']) {
    const count = await renewReferences(browser, origin, kinds);
    return { en: `${count} pictures are in ${referenceFolder}.`, zh: `${referenceFolder}中有${count}张图片。` };
  }
  if (options['compare']) {
    const differences = join(out, 'differences');
    return tellDeviations(await compareReferences(browser, origin, kinds, differences), differences);
  }
  const count = await takeAll(browser, origin, kinds, out);
  return { en: `${count} pictures are in ${out}.`, zh: `${out}中有${count}张图片。` };
}

/** `npm run shots`. */
export const shotsCommand: Command = {
  help,
  options: {
    only: { type: 'string' },
    out: { type: 'string' },
    compare: { type: 'boolean' },
    update: { type: 'boolean' },
  },
  words: [0, 0],
  run: (_words, _language, options) =>
    withSite((origin) => withBrowser((browser) => takeShots(browser, origin, options))),
};
