import { z } from 'astro/zod';
import { explained } from '../explained.ts';
import { idSchema } from '../common.ts';
import { termSchema } from '../glossary.ts';
import { inBoth, words } from './cell.ts';

/** A row of `/data/glossary`: one term in both languages. */
export const glossaryRowSchema = z.strictObject({
  id: explained(idSchema, 'The id of the term.', '术语编号。'),
  ...inBoth('term', z.string(), 'The term.', '术语。'),
  ...inBoth('meaning', z.string(), 'What it means.', '释义。'),
  attested: explained(
    termSchema.shape.attested,
    'Where the Chinese is attested: original, the plan’s own text; official, another government text; press; own, translated for this site.',
    '中文出处：original为规划原文，official为其他官方文件，press为媒体，own为本站翻译。',
  ),
  ...inBoth('where', words, 'Where it was seen.', '出处说明。'),
});
