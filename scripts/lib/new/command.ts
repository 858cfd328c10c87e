import { parseArgs } from 'node:util';
import type { Language, Text } from '../../../src/schemas/common.ts';
import { contentFolder, readTree } from '../content.ts';
import { withField } from '../exchange/cells.ts';
import { Failure } from '../failure.ts';
import { givenIds } from '../given-ids.ts';
import type { Tree } from '../tree.ts';
import { answer, type Given, type Partner } from './dialogue.ts';
import { kindLabels, newKinds, ownerQuestion, questionsFor, type NewKind } from './kinds.ts';
import type { Question } from './question.ts';
import { filesOf, writeFiles, type Answers } from './write.ts';

/** What `npm run new -- --help` says before the list of options. */
const help: Text = {
  en: `npm run new [-- KIND] [OPTIONS]

Writes the files of something new, in both languages, and never over a file that is there. Without a kind and options it
asks. Kinds: ${newKinds.join(', ')}.
With options only it asks nothing: npm run new -- observation --indicator ID --period-year 2019 --value 35 …
npm run new -- KIND --help lists the options of a kind.

  --lang LANGUAGE   en or zh; without it, the language of this computer
  --no-questions    fails if something needed is not given, instead of asking
  --help            shows this`,
  zh: `npm run new [-- 种类] [选项]

新建内容文件（两种语言一并写好），绝不覆盖已有文件。不写种类和选项时逐项询问。
种类：${newKinds.join('、')}。
选项齐全时不再询问：npm run new -- observation --indicator 编号 --period-year 2019 --value 35 …
npm run new -- 种类 --help 列出该种类的全部选项。

  --lang 语言       en或zh；不写时按本机语言
  --no-questions    缺少必填项时报错，不询问
  --help            显示本说明`,
};

/** What was asked of the command. */
interface Asked {
  kind?: NewKind;
  given: Given;
  wantsHelp: boolean;
  mayAsk: boolean;
}

function readArguments(args: readonly string[]): Asked {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: { help: { type: 'boolean' }, 'no-questions': { type: 'boolean' } },
  });
  const given: Record<string, string[]> = {};
  const words: string[] = [];
  let open: string | undefined;
  for (const token of tokens) {
    if (token.kind === 'option') {
      open = token.value === undefined ? token.name : undefined;
      (given[token.name] ??= []).push(...(token.value === undefined ? [] : [token.value]));
    } else if (token.kind === 'positional') {
      if (open !== undefined && open !== 'help' && open !== 'no-questions') given[open]?.push(token.value);
      else words.push(token.value);
      open = undefined;
    }
  }
  const { help: wantsHelp, 'no-questions': silent, ...fields } = given;
  delete fields['lang'];
  const [kind, ...more] = words;
  if (more.length > 0 || (kind !== undefined && !newKinds.some((one) => one === kind))) throw new Failure(help);
  return {
    ...(kind === undefined ? {} : { kind: kind as NewKind }),
    given: fields,
    wantsHelp: wantsHelp !== undefined,
    mayAsk: silent === undefined,
  };
}

/**
 * Makes something new from what is given and what is answered.
 * @param partner who is asked; nothing where nobody sits at the keyboard.
 * @returns what was written, in words.
 * @throws Failure if it could not be made; nothing is written then.
 */
export async function makeNew(args: readonly string[], language: Language, partner?: Partner): Promise<string> {
  const { kind: named, given, wantsHelp, mayAsk } = readArguments(args);
  if (wantsHelp && !named) return help[language];
  const tree = readTree(contentFolder());
  if (wantsHelp && named) return optionWords(named, tree, language);
  const asked = mayAsk ? partner : undefined;
  const kind = named ?? ((await answer(kindQuestion, {}, asked, language)) as NewKind);
  refuseUnknown(kind, given, tree);
  const { id, answers } = await collect(kind, tree, given, asked, language);
  const files = filesOf(kind, tree, id, answers);
  writeFiles(contentFolder(), files);
  return doneWords(
    files.map(({ path }) => path),
    language,
  );
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
  if (unknown === undefined) return;
  const list = known.map((flag) => `--${flag}`);
  throw new Failure({
    en: `--${unknown} is not known here. Known are: ${list.join(', ')}.`,
    zh: `不认识--${unknown}，可用的选项有：${list.join('、')}。`,
  });
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

function optionWords(kind: NewKind, tree: Tree, language: Language): string {
  const lines = allQuestions(kind, tree).map(({ flag, about, optional, several, fallback, choices }) => {
    const few =
      choices && choices.length > 0 && choices.length < 12 ? ` (${choices.map(({ id }) => id).join(' | ')})` : '';
    const marks =
      language === 'zh'
        ? { optional: '可不填', several: '可重复' }
        : { optional: 'optional', several: 'may be repeated' };
    const notes = [
      ...(optional ? [marks.optional] : []),
      ...(several ? [marks.several] : []),
      ...(fallback === undefined ? [] : [`= ${fallback}`]),
    ];
    return `  --${flag}${few}${notes.length > 0 ? ` [${notes.join(', ')}]` : ''}\n      ${about[language]}`;
  });
  return [`npm run new -- ${kind}`, ...lines].join('\n');
}

function doneWords(paths: readonly string[], language: Language): string {
  const list = paths.map((path) => `  ${contentFolder()}/${path}`).join('\n');
  return language === 'zh'
    ? `已写入：\n${list}\n接下来：npm run check查错，npm run register登记，npm run preview查看页面。`
    : `Written:\n${list}\nNow: npm run check finds mistakes, npm run register registers it, npm run preview shows the page.`;
}
