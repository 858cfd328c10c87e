import { z } from 'astro/zod';
import { idSchema } from './common.ts';
import { explained } from './explained.ts';

/** One term of the plan in both languages. `content/glossary.json` lists them in alphabetical order of the English. */
export const termSchema = z.strictObject({
  id: explained(idSchema, 'The id of the term.', '术语编号。'),
  en: explained(
    z.string().trim().min(1),
    'The English term, as the official translation has it or as this site uses it.',
    '英文术语，采用官方译文或本站译法。',
  ),
  zh: explained(z.string().trim().min(1), 'The Chinese term.', '中文术语。'),
  meaning: explained(
    z.strictObject({
      en: explained(z.string().trim().min(1), 'The meaning in English.', '英文释义。'),
      zh: explained(z.string().trim().min(1), 'The meaning in Chinese.', '中文释义。'),
    }),
    'What it means, in one sentence.',
    '释义，一句话。',
  ),
  attested: explained(
    z.enum(['original', 'official', 'press', 'own']),
    'Where the Chinese is attested: `original` in the plan’s own Chinese text; `official` in another government text; `press` in press or association text; `own` translated for this site.',
    '中文术语的出处：`original`为规划中文原文，`official`为其他官方文件，`press`为媒体或协会文字，`own`为本站翻译。',
  ),
  where: explained(
    z
      .strictObject({
        en: explained(z.string().trim().min(1), 'In English.', '英文说明。'),
        zh: explained(z.string().trim().min(1), 'In Chinese.', '中文说明。'),
      })
      .optional(),
    'Where it was seen, in words.',
    '出处的文字说明。',
  ),
});

/** One term of the plan in both languages. */
export type Term = z.output<typeof termSchema>;
