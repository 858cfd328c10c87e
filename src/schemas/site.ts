import { z } from 'astro/zod';
import { daySchema, editorLine, idSchema, linkSchema, textSchema } from './common.ts';
import { explained } from './explained.ts';

/** Whether a name is one of the world's time zones. */
function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** What the site is: which plan it publishes, whose, for when. One file, `content/site.json`. */
export const siteSchema = z.strictObject({
  ...editorLine,
  name: explained(
    textSchema,
    'The short name of the site, shown in the head of every page.',
    '网站简称，显示在每个页面的页首。',
  ),
  title: explained(textSchema, 'The plan’s full title.', '规划全称。'),
  description: explained(
    textSchema,
    'One sentence for search engines and shared links.',
    '供搜索引擎和分享链接使用的一句话简介。',
  ),
  place: explained(textSchema, 'The place the plan is for.', '规划所属地区。'),
  publisher: explained(textSchema, 'Who issued the plan.', '规划的发布机关。'),
  documentNumber: explained(textSchema, 'The document’s number, as printed.', '原文所载文号。'),
  period: explained(
    z.strictObject({
      start: explained(z.int(), 'The first year.', '起始年。'),
      end: explained(z.int(), 'The last year.', '期末年。'),
    }),
    'First and last year of the plan.',
    '规划期的起始年和期末年。',
  ),
  license: explained(
    z
      .strictObject({
        id: explained(z.string().min(1), 'Its short name in the list of SPDX.', 'SPDX许可证列表中的简称。'),
        url: explained(z.url(), 'Where its text stands.', '许可证文本的网址。'),
        name: explained(textSchema, 'Its name.', '许可证名称。'),
      })
      .default({
        id: 'CC-BY-4.0',
        url: 'https://creativecommons.org/licenses/by/4.0/',
        name: { en: 'Creative Commons Attribution 4.0', zh: '知识共享署名4.0国际许可协议' },
      }),
    'The licence of the site’s own words and of its data. Left out: Creative Commons Attribution 4.0.',
    '网站自有文字和数据的许可协议；不填则为知识共享署名4.0。',
  ),
  securityContact: explained(
    z
      .string()
      .regex(/^(?:mailto:|https:)\S+$/, 'must be an address that begins with mailto: or https:')
      .optional(),
    'Where someone who finds a weakness of the site can tell of it: an address that begins with `mailto:` or `https:`. With it, the site has a `security.txt`.',
    '发现网站安全漏洞时的联系方式，以`mailto:`或`https:`开头；填写后网站提供`security.txt`。',
  ),
  timeZone: explained(
    z.string().refine(isTimeZone, 'must be a time zone like Asia/Shanghai').default('UTC'),
    'The time zone in which its days begin: what is to be posted on a day is published from then on. Default `UTC`.',
    '网站采用的时区：定于某日发布的内容，自该时区当日起发布。默认为`UTC`。',
  ),
  issued: explained(daySchema, 'The day the notice is dated.', '通知的成文日期。'),
  official: explained(
    z.strictObject({
      en: explained(
        z.strictObject({
          url: explained(linkSchema, 'Its address.', '网址。'),
          posted: explained(daySchema, 'The day it was put there.', '上网日期。'),
        }),
        'The official English text.',
        '官方英文文本。',
      ),
      zh: explained(
        z.strictObject({
          url: explained(linkSchema, 'Its address.', '网址。'),
          posted: explained(daySchema, 'The day it was put there.', '上网日期。'),
        }),
        'The official Chinese text.',
        '官方中文文本。',
      ),
    }),
    'Where the official text stands, and the day it was put there, by language.',
    '官方文本的网址及上网日期，按语言填写。',
  ),
  standing: explained(
    textSchema,
    'What a page in each language says about its text and which version prevails. One or two sentences.',
    '各语言页面对本页文本性质及以何种文本为准的说明，一至两句。',
  ),
  address: explained(
    z.url(),
    'The address where the site is published, without a trailing slash. Used for canonical addresses and citations.',
    '网站的发布地址，末尾不带斜杠，用于规范网址和引用。',
  ),
  insecureHosts: explained(
    z
      .array(
        z.strictObject({
          host: explained(
            z.string().min(1),
            'The host as it stands in the address: `www.example.gov`.',
            '网址中的主机名，如`www.example.gov`。',
          ),
          reason: explained(textSchema, 'Why it is linked all the same.', '仍予链接的理由。'),
        }),
      )
      .default([]),
    'Hosts that have no https and may be linked by http: old official pages, mostly. Each with the reason.',
    '不支持https、可用http链接的主机，多为较早的官方页面，逐一说明理由。',
  ),
  sameInBoth: explained(
    z
      .array(
        z.strictObject({
          words: explained(
            z.string().min(1),
            'The words: the whole of a text, exactly.',
            '词语：须与整段文本完全一致。',
          ),
          reason: explained(textSchema, 'Why they are not translated.', '不作翻译的理由。'),
        }),
      )
      .default([]),
    'Words that are rightly the same in both languages, such as names of things and of people. Each with the reason.',
    '两种语言写法本应相同的词语，如物名、人名，逐一说明理由。',
  ),
  fields: explained(
    z.array(
      z.strictObject({
        id: explained(idSchema, 'The field’s id.', '领域编号。'),
        name: explained(textSchema, 'The field’s name.', '领域名称。'),
        mark: explained(
          z
            .strictObject({
              en: explained(
                z.string().regex(/^[A-Z][a-z]?$/, 'must be a capital, or a capital and a small letter'),
                'In English: a letter or two.',
                '英文标记，一至两个字母。',
              ),
              zh: explained(
                z.string().regex(/^\p{Script=Han}$/u, 'must be one Chinese character'),
                'In Chinese: one character.',
                '中文标记，一个汉字。',
              ),
            })
            .optional(),
          'The letters that stand for the field beside its colour; no other field may have them. Left out: the first of its name.',
          '与颜色一同代表该领域的字母或汉字，不得与其他领域相同；不填则取名称首字。',
        ),
      }),
    ),
    'The fields into which tasks and indicators are sorted, in order.',
    '任务和指标所属的领域，按顺序排列。',
  ),
  targetFields: explained(
    z.array(idSchema),
    'The groups of the target table, in the printed order: field ids.',
    '指标表的分组，按原文顺序填写领域编号。',
  ),
  subjects: explained(
    z
      .array(
        z.strictObject({
          label: explained(textSchema, 'The subject in the readers’ own words.', '主题，用读者习惯的说法。'),
          path: explained(
            z
              .string()
              .regex(
                /^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/,
                'must be an address below the language without slashes at the ends',
              ),
            'The address of the page below the language, without slashes at the ends: `tasks/soil-quality`.',
            '页面地址，不含语言部分，首尾不带斜杠，如`tasks/soil-quality`。',
          ),
        }),
      )
      .default([]),
    'Subjects that readers often look for, offered on the home page: a word or two, and the page about it.',
    '读者常查的主题，显示在首页：一两个词语及相应页面。',
  ),
});

/** What the site is. */
export type Site = z.output<typeof siteSchema>;
