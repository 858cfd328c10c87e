import { languages, otherLanguage, type Language } from '../../src/schemas/common.ts';
import { problemInText, type TreeFile } from './files.ts';
import { nodesOf, offsetOf } from './markdown.ts';
import { offsetOfField } from './places.ts';
import { fieldName, type FieldPath, type Problem } from './problem.ts';
import { proseFiles } from './prose.ts';
import type { RuleId } from './rules/index.ts';
import type { Tree } from './tree.ts';

/** A text in a field of JSON or front matter, as it was typed. */
export interface TextField {
  language: Language;
  text: string;
  file: TreeFile;
  path: FieldPath;
  /** The path with ids in the place of numbers, and without the language: `observations.e01.remark`. */
  name: string;
}

/** A text that a field has in each language. */
type TextPair = Readonly<Record<Language, TextField>>;

type Found = Pick<TextField, 'language' | 'text' | 'path' | 'name'>;

const isLanguage = (name: unknown): name is Language => languages.some((language) => language === name);

/** The field that keeps, word for word, what a text said before it was changed. It is past mending. */
const former = 'was';

/** The texts in a value: what stands under the name of a language, wherever; of a source also its two titles. */
function* textsIn(value: unknown, path: FieldPath = [], name = ''): Generator<Found> {
  if (typeof value !== 'object' || value === null) return;
  const { original, language, translation } = value as Readonly<Record<string, unknown>>;
  if (isLanguage(language) && typeof original === 'string') {
    yield { language, text: original, path: [...path, 'original'], name };
    yield { language: otherLanguage(language), text: String(translation), path: [...path, 'translation'], name };
  }
  for (const [key, inside] of Object.entries(value) as [string, unknown][]) {
    if (key === former) continue;
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (typeof inside !== 'string') yield* textsIn(inside, here, [name, idOf(inside) ?? key].filter(Boolean).join('.'));
    else if (isLanguage(key)) yield { language: key, text: inside, path: here, name };
  }
}

/** The id of something in a list: it stays when the list changes. */
function idOf(value: unknown): string | undefined {
  const { id, paragraph, host } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return [id, paragraph, host].find((one) => typeof one === 'string');
}

/** The files of the site's own making, whose words were checked where they were written first. */
const machineMade: ReadonlySet<string> = new Set(['registry.json', 'published.json']);

/** Every text in a field, in the order of the files. */
export function textFields({ files, values }: Tree): TextField[] {
  return [...values].flatMap(([path, value]) => {
    const file = files.get(path);
    if (!file || machineMade.has(path)) return [];
    return path.endsWith('.json') ? [...textsIn(value)].map((found) => ({ ...found, file })) : frontMatter(file, value);
  });
}

/** The texts of front matter are in the language of its folder. */
function frontMatter(file: TreeFile, value: unknown): TextField[] {
  const language = file.path.split('/')[1];
  if (!isLanguage(language) || typeof value !== 'object') return [];
  return ['title', 'summary', 'description'].flatMap((name) => {
    const text = (value as Readonly<Record<string, unknown>> | null)?.[name];
    return typeof text === 'string' ? [{ language, text, file, path: [name], name }] : [];
  });
}

/** Whether a text is the plain summary of a unit of the plan. */
export const isSummary = ({ file, path }: Pick<TextField, 'file' | 'path'>): boolean =>
  file.path === 'plan/outline.json' && path.at(-2) === 'summary';

/** Where a text stands, in both languages: `notes/tbt-sps.json text`, `updates/new-roof.mdx title`. */
export const placeOfText = ({ file, name }: Pick<TextField, 'file' | 'name'>): string =>
  `${file.path.replace(/^(updates|pages)\/\w+\//, '$1/')} ${name}`;

/** Every text that a field has in both languages. */
export function textPairs(tree: Tree): TextPair[] {
  return [...Map.groupBy(textFields(tree), placeOfText).values()].flatMap((group) => {
    const [en, zh] = languages.map((language) => group.find((field) => field.language === language));
    return en && zh ? [{ en, zh }] : [];
  });
}

/** A problem with a place in the text of a field, counted in characters from 0. */
export function problemInField(
  rule: RuleId,
  { file, path, text }: TextField,
  index: number,
  values: Problem['values'] = {},
): Problem {
  const start = offsetOfField(file, path);
  const inside = /["']/.test(file.text.charAt(start)) ? start + 1 : start;
  const isPlain = file.text.startsWith(text, inside);
  return problemInText(rule, file, isPlain ? inside + index : start, values, fieldName(path));
}

/** Words that people read, in a field or in running text, and how a problem with them is told. */
export interface Words {
  language: Language;
  text: string;
  tell: (rule: RuleId, index: number, values?: Problem['values']) => Problem;
}

/** The words of every field and of all running text: what people read, but not code and addresses. */
export const allWords = (tree: Tree): Words[] => [...fieldWords(tree), ...runningWords(tree)];

const fieldWords = (tree: Tree): Words[] =>
  textFields(tree).map((field) => ({
    language: field.language,
    text: field.text,
    tell: (rule, index, values) => problemInField(rule, field, index, values),
  }));

const runningWords = (tree: Tree): Words[] =>
  proseFiles(tree).flatMap(({ file, language }) =>
    nodesOf(file).flatMap((node) => {
      if (node.type !== 'text') return [];
      const tell: Words['tell'] = (rule, index, values) => problemInText(rule, file, offsetOf(node) + index, values);
      return [{ language, text: node.value, tell }];
    }),
  );
