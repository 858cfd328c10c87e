import { z } from 'astro/zod';
import { editorLine, gradeSchema, linkSchema, looseDaySchema, textSchema } from './common.ts';
import { explained } from './explained.ts';

/** A document on which a figure, a note or an update rests. One file each, `content/sources/<id>.json`. */
export const sourceSchema = z
  .strictObject({
    ...editorLine,
    title: explained(
      z.strictObject({
        original: explained(z.string().trim().min(1), 'The title as published.', '原题。'),
        language: explained(z.enum(['en', 'zh']), 'The language of the original title.', '原题的语言。'),
        translation: explained(
          z.string().trim().min(1),
          'The title in the other language, translated for this site.',
          '另一语言的标题，由本站翻译。',
        ),
      }),
      'The title in the language in which it was published, or what it is where it has none.',
      '发布时所用语言的标题；没有标题的，写明是何文件。',
    ),
    publisher: explained(textSchema, 'Who published it.', '发布单位。'),
    published: explained(
      looseDaySchema.optional(),
      'When: a day (YYYY-MM-DD), a month (YYYY-MM) or a year (YYYY). Left out where it is not known.',
      '发布时间，可为日（YYYY-MM-DD）、月（YYYY-MM）或年（YYYY）；不详的不填。',
    ),
    publishedRemark: explained(
      textSchema.optional(),
      'A remark on the date: “from the address”, “not dated”.',
      '对发布时间的说明，如“据网址推断”“未注明日期”。',
    ),
    grade: explained(
      gradeSchema,
      'How far the document itself can be trusted: `bulletin` an official bulletin or notice; `official` another official text; `press` press or a copy of it; `derived` worked out for this site.',
      '文件本身的可信程度：`bulletin`为官方公报，`official`为其他官方文件，`press`为媒体报道或其转载，`derived`为本站测算。',
    ),
    url: explained(
      linkSchema.optional(),
      'The official or original address. Never the address of a copy.',
      '官方或原始网址，不得填写转载网址。',
    ),
    onlyUnofficialCopySeen: explained(
      z.boolean().default(false),
      'True where only a copy on a third party’s page was seen: then the publisher is named and nothing is linked.',
      '仅见第三方网页转载的，填`true`；此时只写发布单位，不提供链接。',
    ),
    remark: explained(textSchema.optional(), 'What a reader must know about it.', '读者须知事项。'),
  })
  .refine((source) => !(source.onlyUnofficialCopySeen && source.url), {
    path: ['url'],
    message: 'a document seen only as a copy is not linked: remove the url',
  });

/** A document as its file gives it. */
export type SourceFile = z.output<typeof sourceSchema>;

/** A document with its id. */
export type Source = SourceFile & { id: string };
