import type { Language, Text } from '../../../src/schemas/common.ts';
import { Failure } from '../failure.ts';
import type { Command } from '../run-command.ts';
import type { Fault, Look } from './faults.ts';
import { lookAtData, lookAtFeeds, lookAtSearch } from './files.ts';
import { lookAtHeaders } from './headers.ts';
import { lookAtAddresses, lookAtPages, lookAtUnknown } from './pages.ts';
import { PublishedSite } from './published-site.ts';

const help: Text = {
  en: `npm run smoke -- ADDRESS [OPTIONS]

Looks at a published site from outside, by plain requests: pages in both languages, unknown addresses, headers, sitemap,
search, feeds, and all data by the sums of their manifest. Ends with 1 if anything is wrong.

  --plain           for hosts that take no headers of ours and know one page for unknown addresses, such as GitHub Pages:
                    headers and the language of that page are not looked at`,
  zh: `npm run smoke -- 网址 [选项]

从外部检查已发布的网站，只发送普通请求：中英文页面、不存在的地址、响应头、网站地图、搜索、订阅源，并按清单校验全部数据。
发现问题的以1结束。

  --plain           用于不能设置响应头、只有一个404页面的服务，例如GitHub Pages：不检查响应头和404页面的语言`,
};

const noAddress: Text = {
  en: 'The address must begin with http:// or https://.',
  zh: '网址须以http://或https://开头。',
};

/** More faults of one kind than this are counted and not told: they have one cause. */
const told = 10;

const inEnglish = (faults: number): string => (faults === 1 ? 'one fault' : `${faults} faults`);

function tell({ name, count, faults }: Look, language: Language): void {
  const isZh = language === 'zh';
  const all = isZh ? `${name.zh}：查看${count}处，` : `${name.en}: ${count} looked at, `;
  const wrong = isZh ? `发现问题${faults.length}处` : inEnglish(faults.length);
  const right = isZh ? '均正常' : 'all right';
  console.log(all + (faults.length > 0 ? wrong : right));
  for (const fault of faults.slice(0, told)) console.log(`  ${line(fault, language)}`);
  if (faults.length > told)
    console.log(isZh ? `  另有${faults.length - told}处` : `  and ${faults.length - told} more`);
}

const line = ({ path, what }: Fault, language: Language): string =>
  language === 'zh' ? `/${path}：${what.zh}` : `/${path}: ${what.en}`;

/** Looks at everything, and tells of each thing when it was looked at. @returns how many faults there are. */
async function lookAtAll(site: PublishedSite, isPlain: boolean, language: Language): Promise<number> {
  const looks = [
    lookAtPages,
    (one: PublishedSite) => lookAtUnknown(one, isPlain),
    ...(isPlain ? [] : [lookAtHeaders]),
    lookAtAddresses,
    lookAtSearch,
    lookAtFeeds,
    lookAtData,
  ];
  let faults = 0;
  for (const look of looks) {
    const found = await look(site);
    tell(found, language);
    faults += found.faults.length;
  }
  return faults;
}

/** `npm run smoke`. */
export const smokeCommand = {
  help,
  options: { plain: { type: 'boolean' } },
  words: [1, 1],
  run: async ([address = ''], language, { plain }) => {
    if (!/^https?:$/.test(URL.parse(address)?.protocol ?? '')) throw new Failure(noAddress);
    const site = new PublishedSite(address);
    const faults = await lookAtAll(site, plain === true, language);
    const { asked } = site;
    if (faults > 0)
      throw new Failure({
        en: `Found ${inEnglish(faults)} at ${site.address}.`,
        zh: `${site.address}有${faults}处问题。`,
      });
    return {
      en: `All is right at ${site.address}: ${asked} addresses asked for.`,
      zh: `${site.address}一切正常，共请求${asked}个地址。`,
    };
  },
} satisfies Command;
