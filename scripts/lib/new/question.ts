import type { z } from 'astro/zod';
import type { Text } from '../../../src/schemas/common.ts';
import { explanationOf } from '../../../src/schemas/explained.ts';
import type { FieldPath } from '../problem.ts';

/** Something to choose: its id, and what it is called. */
export interface Choice {
  id: string;
  label: Text;
}

/** Something that is asked of the person who writes, or given as `--flag`. */
export interface Question {
  /** The option that answers it without asking: `title-en`. */
  flag: string;
  /** The field it fills, counted from the new thing; nothing for what is no field of it. */
  path?: FieldPath;
  about: Text;
  /** What an answer must fit; one of several where `several`. */
  schema?: z.ZodType;
  kind: 'text' | 'number' | 'truth';
  several?: boolean;
  optional?: boolean;
  /** What may be chosen. Nothing else is taken. */
  choices?: readonly Choice[];
  /** The answer if Enter alone is pressed. */
  fallback?: string;
}

/** What may be said of a question besides its field. */
type Extras = Partial<Pick<Question, 'choices' | 'fallback' | 'optional' | 'about' | 'kind' | 'several'>>;

/** The name of the option for a field: `['title', 'original']` is `title-original`. */
const flagOf = (path: FieldPath): string =>
  path.map((part) => String(part).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)).join('-');

/** A question for a field, explained as the schema explains it. */
export const question = (schema: z.ZodType, path: FieldPath, extras: Extras = {}): Question => ({
  flag: flagOf(path),
  path,
  about: explanationOf(schema) ?? { en: '', zh: '' },
  schema,
  kind: 'text',
  ...extras,
});

/** The two questions for a text in both languages. */
export const textQuestions = (schema: z.ZodType, path: FieldPath, extras: Extras = {}): Question[] => {
  const about = explanationOf(schema) ?? { en: '', zh: '' };
  return [
    { ...bare(path, 'en', extras), about: { en: `${about.en} In English.`, zh: `${about.zh}填英文。` } },
    { ...bare(path, 'zh', extras), about: { en: `${about.en} In Chinese.`, zh: `${about.zh}填中文。` } },
  ];
};

const bare = (path: FieldPath, language: 'en' | 'zh', extras: Extras) => ({
  flag: flagOf([...path, language]),
  path: [...path, language],
  kind: 'text' as const,
  ...extras,
});

/** The words of an enumeration as choices. Each stands for itself. */
export const wordChoices = (words: readonly string[]): Choice[] =>
  words.map((id) => ({ id, label: { en: id, zh: id } }));
