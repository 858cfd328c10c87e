import { z } from 'astro/zod';
import { explained } from '../explained.ts';
import { gradeSchema, idSchema, languages, looseDaySchema } from '../common.ts';
import { address, count, ids, inBoth, words } from './cell.ts';

/** A row of `/data/sources`: one document on which a figure, a note or an update rests. */
export const sourceRowSchema = z.strictObject({
  id: explained(idSchema, 'The id of the source. It never changes.', '来源编号，永不改变。'),
  ...inBoth(
    'title',
    z.string(),
    'The title: the original, or its translation for this site.',
    '标题：原题或本站译题。',
  ),
  title_language: explained(z.enum(languages), 'The language of the original title.', '原题的语言。'),
  ...inBoth('publisher', z.string(), 'Who published it.', '发布单位。'),
  published: explained(
    looseDaySchema.nullable(),
    'When it was published: a day, a month or a year.',
    '发布时间，精确到日、月或年。',
  ),
  ...inBoth('published_remark', words, 'A remark on that date.', '对发布时间的说明。'),
  grade: explained(gradeSchema, 'How far the document can be trusted.', '文件的可信程度。'),
  url: explained(address.nullable(), 'The official or original address.', '官方或原始网址。'),
  only_unofficial_copy_seen: explained(
    z.boolean(),
    'Whether only a copy on a third party’s page was seen, which is not linked.',
    '是否仅见第三方网页转载（不提供链接）。',
  ),
  ...inBoth('remark', words, 'What a reader must know about it.', '读者须知事项。'),
  observations: explained(ids, 'The ids of the observations that rest on it.', '依据该来源的数据编号。'),
  notes: explained(count, 'How many notes rest on it.', '依据该来源的注释数。'),
  updates: explained(count, 'How many updates rest on it.', '依据该来源的进展数。'),
  ...inBoth('page', address, 'The address of its page.', '页面地址。'),
});

/** A row of `/data/sources`. */
export type SourceRow = z.output<typeof sourceRowSchema>;
