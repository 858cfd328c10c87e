import { z } from 'astro/zod';
import { idSchema, textSchema } from './common.ts';
import { explained } from './explained.ts';

/** Words in each language, at least one where a language is named. */
const wordsSchema = z
  .strictObject({
    en: explained(z.array(z.string().trim().min(1)).min(1), 'English words.', '英文词语。'),
    zh: explained(z.array(z.string().trim().min(1)).min(1), 'Chinese words.', '中文词语。'),
  })
  .partial();

/** A place or an organization that the content names. `content/names.json` lists them; their order is of no matter. */
export const nameSchema = z.strictObject({
  id: explained(idSchema, 'The id of the name: its place in the index.', '名称编号，即其在索引中的位置。'),
  kind: explained(
    z.enum(['place', 'organization']),
    'What bears it: a place, also a zone or a scenic area; or an organization, also an office or a newspaper.',
    '名称所指：`place`为地方，含园区、景区；`organization`为机构，含部门、报社。',
  ),
  name: explained(
    textSchema,
    'The name in each language, the fullest that is printed.',
    '两种语言的名称，取文中最完整的写法。',
  ),
  forms: explained(
    wordsSchema.optional(),
    'Other forms in which it is printed, each exactly as it is: shorter, older or misspelled ones.',
    '文中出现的其他写法，须与原文完全一致，如简称、旧称、误写。',
  ),
  notIn: explained(
    wordsSchema.optional(),
    'Words in which a form means something else: a prize that is called after the place.',
    '其中含有该写法但另有所指的词语，如以地名命名的奖项。',
  ),
  attested: explained(
    z.enum(['original', 'official', 'press', 'own']).optional(),
    'Where the Chinese is attested: `original` in the plan’s own Chinese text; `official` in another government text; `press` in press or association text; `own` translated for this site. Left out where no document that this site rests on has it.',
    '中文名称的出处：`original`为规划中文原文，`official`为其他官方文件，`press`为媒体或协会文字，`own`为本站翻译。本站所据文件均未见的不填。',
  ),
  where: explained(textSchema.optional(), 'Where it was seen, in words.', '出处的文字说明。'),
});

/** A place or an organization that the content names. */
export type Name = z.output<typeof nameSchema>;

/** Words that look like the name of a place or an organization and are none. `content/name-exceptions.json` lists them. */
export const nameExceptionSchema = z.strictObject({
  words: explained(wordsSchema, 'The words as printed, in each language.', '两种语言的原文词语。'),
  reason: explained(
    textSchema,
    'Why they are no entry of `names.json`. One sentence.',
    '不列入`names.json`的理由，一句话。',
  ),
});

/** Words that look like a name and are none. */
export type NameException = z.output<typeof nameExceptionSchema>;
