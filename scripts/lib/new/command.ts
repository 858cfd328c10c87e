import type { Language, Text } from '../../../src/schemas/common.ts';
import { contentFolder, readTree } from '../content.ts';
import { withField } from '../exchange/cells.ts';
import { Failure } from '../failure.ts';
import { givenIds } from '../given-ids.ts';
import { unknownWord } from '../options.ts';
import type { Command } from '../run-command.ts';
import type { Tree } from '../tree.ts';
import { answer, type Given, type Partner } from './dialogue.ts';
import { kindLabels, newKinds, ownerQuestion, questionsFor, type NewKind } from './kinds.ts';
import type { Question } from './question.ts';
import { filesOf, writeFiles, type Answers } from './write.ts';

/** What `npm run new -- --help` says where no kind is named. */
const help: Text = {
  en: `npm run new [-- KIND] [OPTIONS]

Writes the files of something new, in both languages, and never over a file that is there. Without a kind and options it
asks. Kinds: ${newKinds.join(', ')}.
With options only it asks nothing: npm run new -- observation --indicator ID --period-year 2019 --value 35 …
npm run new -- KIND --help lists the options of a kind.

  --no-questions    fails if something needed is not given, instead of asking`,
  zh: `npm run new [-- 种类] [选项]

新建内容文件（两种语言一并写好），绝不覆盖已有文件。不写种类和选项时逐项询问。
种类：${newKinds.join('、')}。
选项齐全时不再询问：npm run new -- observation --indicator 编号 --period-year 2019 --value 35 …
npm run new -- 种类 --help 列出该种类的全部选项。

  --no-questions    缺少必填项时报错，不询问`,
};

/**
 * `npm run new`: makes something new from what is given and what is answered. If that fails, nothing is written.
 * @param partner who is asked.
 */
export const newCommand = (partner: Partner): Command => ({
  help: ([word]) => {
    const kind = word === undefined ? undefined : kindCalled(word);
    return kind ? optionWords(kind, readTree(contentFolder())) : help;
  },
  options: { 'no-questions': { type: 'boolean' } },
  takesOthers: true,
  words: [0, 1],
  run: async ([word], language, { 'no-questions': silent, ...fields }) => {
    const given = Object.fromEntries(Object.entries(fields).map(([flag, words]) => [flag, [words].flat().map(String)]));
    const named = word === undefined ? undefined : kindCalled(word);
    return makeNew(named, given, language, silent ? undefined : partner);
  },
});

/** @throws Failure if nothing of that kind can be made. */
function kindCalled(word: string): NewKind {
  const kind = newKinds.find((one) => one === word);
  if (kind) return kind;
  throw new Failure({
    en: `“${word}” is no kind of thing that can be made. Kinds: ${newKinds.join(', ')}.`,
    zh: `没有“${word}”这一种类。种类：${newKinds.join('、')}。`,
  });
}

/** @returns what was written, in words. */
async function makeNew(
  named: NewKind | undefined,
  given: Given,
  language: Language,
  partner: Partner | undefined,
): Promise<Text> {
  const tree = readTree(contentFolder());
  const kind = named ?? ((await answer(kindQuestion, {}, partner, language)) as NewKind);
  refuseUnknown(kind, given, tree);
  const { id, answers } = await collect(kind, tree, given, partner, language);
  const files = filesOf(kind, tree, id, answers);
  writeFiles(contentFolder(), files);
  return doneWords(files.map(({ path }) => path));
}

const kindQuestion: Question = {
  flag: 'kind',
  about: { en: 'What is new?', zh: '要新建什么？' },
  kind: 'text',
  choices: newKinds.map((id) => ({ id, label: kindLabels[id] })),
};

const allQuestions = (kind: NewKind, tree: Tree, owner?: string): Question[] => [
  ...(kind === 'observation' ? [ownerQuestion(tree)] : []),
  ...questionsFor(kind, tree, owner),
];

function refuseUnknown(kind: NewKind, given: Given, tree: Tree): void {
  const known = allQuestions(kind, tree).map(({ flag }) => flag);
  const unknown = Object.keys(given).find((flag) => !known.includes(flag));
  if (unknown !== undefined) throw new Failure(unknownWord(`--${unknown}`, known));
}

async function collect(
  kind: NewKind,
  tree: Tree,
  given: Given,
  partner: Partner | undefined,
  language: Language,
): Promise<{ id: string; answers: Answers }> {
  const owner =
    kind === 'observation' ? String(await answer(ownerQuestion(tree), given, partner, language)) : undefined;
  let answers: object | undefined = owner === undefined ? {} : { owner };
  let id = '';
  for (const question of questionsFor(kind, tree, owner)) {
    const value = await answer(question, given, partner, language);
    if (question.flag === 'id') id = newId(String(value), tree);
    const body = /^text-(en|zh)$/.exec(question.flag)?.[1];
    const path = question.path ?? (body === undefined ? undefined : ['texts', body]);
    if (path && value !== undefined) answers = withField(answers, path, value);
  }
  return { id, answers: (answers ?? {}) as Answers };
}

/** An id that nothing bears and nothing ever bore. @throws Failure if something does. */
function newId(id: string, tree: Tree): string {
  const figures = tree.indicators.entries.flatMap(({ data }) => data.observations.map((one) => one.id));
  const ids = new Set([...givenIds(tree).map((one) => one.id), ...figures]);
  const taken = [ids.has(id), tree.registry?.data[id], tree.published?.data.figures[id]].some(Boolean);
  if (!taken) return id;
  throw new Failure({
    en: `The id “${id}” is taken, or was once. Choose another.`,
    zh: `编号“${id}”已被使用或曾被使用，请另选编号。`,
  });
}

/** What the help says of one kind: all its options. */
function optionWords(kind: NewKind, tree: Tree): Text {
  const questions = allQuestions(kind, tree);
  const inLanguage = (language: Language) =>
    [`npm run new -- ${kind}`, ...questions.map((one) => optionLine(one, language))].join('\n');
  return { en: inLanguage('en'), zh: inLanguage('zh') };
}

const marks = {
  en: { optional: 'optional', several: 'may be repeated' },
  zh: { optional: '可不填', several: '可重复' },
} as const;

function optionLine({ flag, about, optional, several, fallback, choices = [] }: Question, language: Language): string {
  const few = choices.length > 0 && choices.length < 12 ? ` (${choices.map(({ id }) => id).join(' | ')})` : '';
  const notes = [
    ...(optional ? [marks[language].optional] : []),
    ...(several ? [marks[language].several] : []),
    ...(fallback === undefined ? [] : [`= ${fallback}`]),
  ];
  return `  --${flag}${few}${notes.length > 0 ? ` [${notes.join(', ')}]` : ''}\n      ${about[language]}`;
}

function doneWords(paths: readonly string[]): Text {
  const list = paths.map((path) => `  ${contentFolder()}/${path}`).join('\n');
  return {
    en: `Written:\n${list}\nNow: npm run check finds mistakes, npm run register registers it, npm run preview shows the page.`,
    zh: `已写入：\n${list}\n接下来：npm run check查错，npm run register登记，npm run preview查看页面。`,
  };
}
