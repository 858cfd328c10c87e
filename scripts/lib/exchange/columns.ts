import type { z } from 'astro/zod';
import { languages, type Language, type Text } from '../../../src/schemas/common.ts';
import { explanationOf } from '../../../src/schemas/explained.ts';
import { observationSchema, periodSchema, withdrawalSchema } from '../../../src/schemas/observation.ts';
import type { FieldPath } from '../problem.ts';

/** A column of the table of observations: a field of an observation, or a column for the person who edits. */
export interface Column {
  /** What stands in the head of the column. */
  name: string;
  /** The field, counted from the observation; nothing for a column that is no field. */
  path?: FieldPath;
  kind: 'text' | 'number' | 'ids' | 'day';
  /** What to write, in both languages. */
  about: Text;
  /** The words to choose from. */
  choices?: readonly string[];
}

const { shape } = observationSchema;
const about = (schema: z.ZodType): Text => explanationOf(schema) ?? { en: '', zh: '' };

/** A field that is a text in each language, as two columns. */
const pair = (name: string, path: FieldPath, schema: z.ZodType): Column[] =>
  languages.map((language) => ({
    name: `${name}_${language}`,
    path: [...path, language],
    kind: 'text',
    about: inLanguage(about(schema), language),
  }));

const inLanguage = ({ en, zh }: Text, language: Language): Text =>
  language === 'en'
    ? { en: `${en} In English.`, zh: `${zh}填英文。` }
    : { en: `${en} In Chinese.`, zh: `${zh}填中文。` };

const field = (name: string, path: FieldPath, kind: Column['kind'], schema: z.ZodType): Column => ({
  name,
  path,
  kind,
  about: about(schema),
});

const choice = (name: keyof typeof shape & string, choices: readonly string[]): Column => ({
  ...field(name, [name], 'text', shape[name]),
  choices,
});

/** The columns by which a row finds its observation. */
export const indicatorColumn = 'indicator';
export const idColumn = 'id';

/** Why a published figure is changed. They are empty in every export. */
export const reasonColumns: Readonly<Record<Language, string>> = { en: 'reason_en', zh: 'reason_zh' };

/** The columns of the table, in their order. */
export const columns: readonly Column[] = [
  {
    name: indicatorColumn,
    kind: 'text',
    about: { en: 'The id of the indicator.', zh: '指标编号。' },
  },
  {
    name: 'indicator_name',
    kind: 'text',
    about: {
      en: 'The name of the indicator, for reading. It is not taken back.',
      zh: '指标名称，仅供对照，导入时不读取。',
    },
  },
  field(idColumn, ['id'], 'text', shape.id),
  field('year', ['period', 'year'], 'number', periodSchema.shape.year),
  ...pair('period', ['period', 'label'], periodSchema.shape.label),
  field('value', ['value'], 'number', shape.value),
  ...pair('as_published', ['asPublished'], shape.asPublished),
  ...pair('unit', ['unit'], shape.unit),
  choice('qualifier', shape.qualifier.options),
  field('basis', ['basis'], 'text', shape.basis),
  choice('use', shape.use.options),
  field('sources', ['sources'], 'ids', shape.sources),
  choice('grade', shape.grade.options),
  ...pair('working', ['working'], shape.working),
  ...pair('remark', ['remark'], shape.remark),
  ...pair('confirmed', ['confirmed'], shape.confirmed),
  field('withdrawn_day', ['withdrawn', 'day'], 'day', withdrawalSchema.shape.day),
  ...pair('withdrawn_reason', ['withdrawn', 'reason'], withdrawalSchema.shape.reason),
  ...languages.map((language) => ({
    name: reasonColumns[language],
    kind: 'text' as const,
    about: inLanguage(
      {
        en: 'Why a published figure is changed. The figure before and this reason are kept for readers.',
        zh: '更正已发布数据的原因。原数据和原因将保留并向读者公开。',
      },
      language,
    ),
  })),
];

/** The letters of a column of a spreadsheet: 0 is `A`, 26 is `AA`. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
