import type { Text } from '../../../src/schemas/common.ts';
import { lookup } from '../../../src/domain/lookup.ts';
import { displayTitle } from '../../../src/domain/outline.ts';
import { idSchema } from '../../../src/schemas/common.ts';
import { indicatorSchema } from '../../../src/schemas/indicator.ts';
import { noteSchema } from '../../../src/schemas/note.ts';
import { basisSchema, observationSchema, periodSchema } from '../../../src/schemas/observation.ts';
import { sourceSchema } from '../../../src/schemas/source.ts';
import { targetSchema } from '../../../src/schemas/target.ts';
import { pageSchema, updateSchema } from '../../../src/schemas/update.ts';
import { siteDay } from '../site-day.ts';
import type { Tree } from '../tree.ts';
import { question, textQuestions, wordChoices, type Choice, type Question } from './question.ts';

/** What can be made anew. */
export const newKinds = ['observation', 'update', 'source', 'indicator', 'note', 'page'] as const;

/** What can be made anew. */
export type NewKind = (typeof newKinds)[number];

/** What each is, for the first question. */
export const kindLabels: Readonly<Record<NewKind, Text>> = {
  observation: { en: 'a published figure of an indicator', zh: '指标的一条公开数据' },
  update: { en: 'news of progress, in both languages', zh: '一条进展（两种语言）' },
  source: { en: 'a document on which figures rest', zh: '一份来源文件' },
  indicator: { en: 'a commitment of the plan’s text, with its target', zh: '规划正文中的一项承诺及其目标' },
  note: { en: 'a note on a wrong or doubtful wording of the plan', zh: '对规划原文有误、存疑之处的注释' },
  page: { en: 'a page of the site’s own words, in both languages', zh: '网站自有文字的一个页面（两种语言）' },
};

const sourceChoices = ({ sources }: Tree): Choice[] =>
  sources.entries.map(({ id, data: { title } }) => {
    const [en, zh] =
      title.language === 'en' ? [title.original, title.translation] : [title.translation, title.original];
    return { id, label: { en, zh } };
  });

const indicatorChoices = ({ indicators }: Tree): Choice[] =>
  indicators.entries.map(({ id, data }) => ({ id, label: data.name }));

const unitChoices = (tree: Tree, onlyTasks: boolean): Choice[] =>
  tree.outline.entries
    .filter(({ data }) => !onlyTasks || data.field !== undefined)
    .map(({ id, data }) => ({ id, label: { en: displayTitle(data, 'en'), zh: displayTitle(data, 'zh') } }));

/** The places of the plan's text: its paragraphs and, for headings, its units. */
function placeChoices(tree: Tree): Choice[] {
  const unitNamed = lookup(unitChoices(tree, false), ({ id }) => [id]);
  return [...tree.texts.en].flatMap(([unit, { blocks }]) => [
    ...unitNamed([unit]),
    ...blocks.map(({ id, markdown }) => {
      const zh = tree.texts.zh.get(unit)?.blocks.find((block) => block.id === id)?.markdown ?? '';
      return { id, label: { en: markdown.slice(0, 60), zh: zh.slice(0, 30) } };
    }),
  ]);
}

const idQuestion = (about: Text): Question => ({ flag: 'id', about, schema: idSchema, kind: 'text' });

const fileId: Text = {
  en: 'Its id: the name of its file and part of its address. Lower-case words joined by hyphens; it never changes.',
  zh: '编号，即文件名，也是网址的一部分：小写英文单词，以连字符相连，确定后不再改变。',
};

const bodyQuestions: Question[] = [
  {
    flag: 'text-en',
    about: { en: 'The text in English: a first paragraph.', zh: '英文正文，先写一段。' },
    kind: 'text',
  },
  {
    flag: 'text-zh',
    about: { en: 'The text in Chinese: the same paragraph.', zh: '中文正文，与英文同一段。' },
    kind: 'text',
  },
];

/** The question for the indicator that an observation belongs to. */
export const ownerQuestion = (tree: Tree): Question => ({
  flag: 'indicator',
  about: { en: 'The indicator: its id or a part of its name.', zh: '所属指标：编号或名称的一部分。' },
  kind: 'text',
  choices: indicatorChoices(tree),
});

/** An id for the next observation of an indicator: `pm25-20`. */
function freeId(owner: string, observations: readonly { id: string }[]): string {
  const taken = new Set(observations.map(({ id }) => id));
  let number = observations.length + 1;
  while (taken.has(`${owner}-${number}`)) number += 1;
  return `${owner}-${number}`;
}

const observationQuestions = (tree: Tree, owner?: string): Question[] => {
  const { shape } = observationSchema;
  const indicator = tree.indicators.entries.find(({ id }) => id === owner)?.data;
  const bases = indicator?.bases.map(({ id, label }) => ({ id, label })) ?? [];
  return [
    question(shape.id, ['id'], { fallback: freeId(owner ?? '', indicator?.observations ?? []) }),
    question(periodSchema.shape.year, ['period', 'year'], { kind: 'number' }),
    ...textQuestions(periodSchema.shape.label, ['period', 'label'], { optional: true }),
    question(shape.value, ['value'], { kind: 'number' }),
    question(shape.qualifier, ['qualifier'], { choices: wordChoices(shape.qualifier.options), fallback: 'exact' }),
    question(shape.basis, ['basis'], { choices: bases }),
    question(shape.use, ['use'], { choices: wordChoices(shape.use.options), fallback: 'series' }),
    question(shape.sources, ['sources'], { choices: sourceChoices(tree), several: true }),
    question(shape.grade, ['grade'], { choices: wordChoices(shape.grade.options) }),
    ...textQuestions(shape.working, ['working'], { optional: true }),
    ...textQuestions(shape.remark, ['remark'], { optional: true }),
  ];
};

const updateQuestions = (tree: Tree): Question[] => {
  const { shape } = updateSchema;
  return [
    idQuestion(fileId),
    ...inEachFile(updateSchema.shape, ['title', 'summary']),
    question(shape.date, ['date']),
    question(shape.posted, ['posted'], { fallback: siteDay(tree) }),
    question(shape.sources, ['sources'], { choices: sourceChoices(tree), several: true }),
    question(shape.tasks, ['tasks'], { choices: unitChoices(tree, true), several: true, optional: true }),
    question(shape.indicators, ['indicators'], { choices: indicatorChoices(tree), several: true, optional: true }),
    ...bodyQuestions,
  ];
};

/** A field that each of the two files of a text has in its language. The language stands first in its path. */
const inEachFile = (shape: Readonly<Record<string, Question['schema']>>, names: readonly string[]): Question[] =>
  names.flatMap((name) => {
    const schema = shape[name];
    if (!schema) return [];
    return textQuestions(schema, [name]).map((one) => ({ ...one, schema, path: [one.path?.[1] ?? '', name] }));
  });

const pageQuestions = (): Question[] => [
  idQuestion(fileId),
  ...inEachFile(pageSchema.shape, ['title', 'description']),
  ...bodyQuestions,
];

const sourceQuestions = (): Question[] => {
  const { shape } = sourceSchema;
  const title = shape.title.shape;
  return [
    idQuestion(fileId),
    question(title.original, ['title', 'original']),
    question(title.language, ['title', 'language'], { choices: wordChoices(title.language.options), fallback: 'zh' }),
    question(title.translation, ['title', 'translation']),
    ...textQuestions(shape.publisher, ['publisher']),
    question(shape.published, ['published'], { optional: true }),
    question(shape.grade, ['grade'], { choices: wordChoices(shape.grade.options) }),
    question(shape.url, ['url'], { optional: true }),
    question(shape.onlyUnofficialCopySeen, ['onlyUnofficialCopySeen'], { kind: 'truth', optional: true }),
    ...textQuestions(shape.remark, ['remark'], { optional: true }),
  ];
};

const noteQuestions = (tree: Tree): Question[] => {
  const { shape } = noteSchema;
  return [
    idQuestion(fileId),
    question(shape.kind, ['kind'], { choices: wordChoices(shape.kind.options) }),
    question(shape.certainty, ['certainty'], { choices: wordChoices(shape.certainty.options) }),
    ...textQuestions(shape.title, ['title']),
    ...textQuestions(shape.text, ['text']),
    question(shape.places, ['places'], { choices: placeChoices(tree), several: true }),
    question(shape.sources, ['sources'], { choices: sourceChoices(tree), several: true, optional: true }),
  ];
};

const indicatorQuestions = (tree: Tree): Question[] => {
  const { shape } = indicatorSchema;
  const target = targetSchema.shape;
  const fields = tree.site?.data.fields.map(({ id, name }) => ({ id, label: name })) ?? [];
  return [
    idQuestion(fileId),
    question(shape.field, ['field'], { choices: fields }),
    ...textQuestions(shape.name, ['name']),
    ...textQuestions(shape.definition, ['definition']),
    ...textQuestions(shape.unit.shape.symbol, ['unit', 'symbol']),
    question(shape.direction, ['direction'], { choices: wordChoices(shape.direction.options), fallback: 'higher' }),
    question(target.kind, ['target', 'kind'], { choices: wordChoices(target.kind.options) }),
    question(target.value, ['target', 'value'], { kind: 'number' }),
    question(target.year, ['target', 'year'], { kind: 'number', fallback: String(tree.site?.data.period.end ?? '') }),
    ...textQuestions(target.printed.shape.name, ['target', 'printed', 'name']),
    ...textQuestions(target.printed.shape.value, ['target', 'printed', 'value']),
    question(target.place, ['target', 'place'], { choices: placeChoices(tree) }),
    question(basisSchema.shape.id, ['bases', 'id'], { fallback: 'as-published' }),
    ...textQuestions(basisSchema.shape.label, ['bases', 'label']),
  ];
};

/** The questions for a new thing. An observation's depend on its indicator. */
export function questionsFor(kind: NewKind, tree: Tree, owner?: string): Question[] {
  if (kind === 'observation') return observationQuestions(tree, owner);
  if (kind === 'update') return updateQuestions(tree);
  if (kind === 'page') return pageQuestions();
  if (kind === 'source') return sourceQuestions();
  return kind === 'note' ? noteQuestions(tree) : indicatorQuestions(tree);
}
