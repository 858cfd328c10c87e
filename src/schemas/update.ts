import { z } from 'astro/zod';
import { daySchema, draftSchema, idSchema, looseDaySchema } from './common.ts';
import { explained } from './explained.ts';

/** What an update says about itself above its text. One file a language, `content/updates/<language>/<id>.mdx`. */
export const updateSchema = z.strictObject({
  title: explained(z.string().trim().min(8).max(120), 'The headline, with the number.', '标题，含有关数字。'),
  summary: explained(z.string().trim().min(10).max(300), 'One sentence with the news.', '一句话概括进展。'),
  date: explained(
    looseDaySchema,
    'When what it tells happened: a day (YYYY-MM-DD), a month up to the end of which it tells (YYYY-MM), or a year (YYYY).',
    '所述事项的发生时间，可为日（YYYY-MM-DD）、月（YYYY-MM，截至该月末）或年（YYYY）。',
  ),
  posted: explained(
    daySchema,
    'The day it is put on this site, as YYYY-MM-DD. Before that day it is shown in the preview only.',
    '在本站发布的日期（YYYY-MM-DD）；此前只在预览中显示。',
  ),
  draft: explained(
    draftSchema,
    'True while it is a draft: then it is shown in the preview only. Default false.',
    '草稿填`true`，只在预览中显示。默认为`false`。',
  ),
  sources: explained(z.array(idSchema).min(1), 'The ids of the documents it rests on.', '所依据来源的编号。'),
  tasks: explained(z.array(idSchema).default([]), 'The ids of the tasks it concerns.', '相关任务的编号。'),
  indicators: explained(z.array(idSchema).default([]), 'The ids of the indicators it concerns.', '相关指标的编号。'),
  revisions: explained(
    z
      .array(
        z.strictObject({
          day: explained(daySchema, 'The day of the change, as YYYY-MM-DD.', '修改日期（YYYY-MM-DD）。'),
          reason: explained(
            z.string().trim().min(1),
            'What was wrong before and why it was changed, in the language of the file.',
            '原先有何不妥、为何修改，用本文件的语言填写。',
          ),
        }),
      )
      .optional(),
    'Its changes since it was published, the oldest first. Nothing is ever taken out of this list.',
    '发布以来的历次修改，按时间先后排列；已有记录不得删除。',
  ),
});

/** What an update says about itself. */
export type UpdateFile = z.output<typeof updateSchema>;

/** The pages to which every page of the site leads. They cannot be drafts. */
export const neededPages: readonly string[] = ['home', 'about', 'method', 'accessibility'];

/** What a page of the site says about itself above its text: `content/pages/<language>/<id>.mdx`. */
export const pageSchema = z.strictObject({
  title: explained(z.string().trim().min(2).max(120), 'The title.', '标题。'),
  description: explained(
    z.string().trim().min(10).max(300),
    'One sentence for search engines and shared links.',
    '供搜索引擎和分享链接使用的一句话简介。',
  ),
  draft: explained(
    draftSchema,
    'True while it is a draft: then it is shown in the preview only. Default false.',
    '草稿填`true`，只在预览中显示。默认为`false`。',
  ),
});

/** What a page of the site says about itself. */
export type PageFile = z.output<typeof pageSchema>;
