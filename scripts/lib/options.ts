import { parseArgs } from 'node:util';
import type { Text } from '../../src/schemas/common.ts';
import { nearestTo } from './nearest.ts';

/** What an option takes: nothing, any word, or one of a few; whether it may stand more than once. */
export type OptionSpec = { type: 'boolean' } | { type: 'string'; choices?: readonly string[]; multiple?: boolean };

/** The options of a command, by their names. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** The options that were given to a command, by their names: of one that stands alone `true`. */
export type GivenOptions = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** What stands behind a command, and the first thing in it that is wrong, if any is. */
export interface Asked {
  words: readonly string[];
  options: GivenOptions;
  mistake?: Text;
}

/** Reads what stands behind a command: `--format json --fix`. It reads on after a mistake, to know the language at least. */
export function readOptions(args: readonly string[], specs: OptionSpecs): Asked {
  const [lacking, whole] = withoutValue(args, specs);
  const { tokens } = parseArgs({ args: whole, options: bare(specs), strict: false, tokens: true });
  const words: string[] = [];
  const options: Record<string, string | boolean | string[]> = {};
  const mistakes = lacking.map((name) => mistakeIn({ rawName: name }, specOf(name.slice(2), specs)));
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = specOf(token.name, specs);
    const mistake = spec ? mistakeIn(token, spec) : unknownWord(token.rawName, Object.keys(specs));
    mistakes.push(mistake);
    if (!mistake) options[token.name] = valueOf(token.value, spec, options[token.name]);
  }
  const mistake = mistakes.find(Boolean);
  return { words, options, ...(mistake ? { mistake } : {}) };
}

const specOf = (name: string, specs: OptionSpecs): OptionSpec | undefined =>
  Object.hasOwn(specs, name) ? specs[name] : undefined;

/** Parts options that lack their value from all else, since Node would take the next option for it. */
function withoutValue(args: readonly string[], specs: OptionSpecs): [lacking: string[], whole: string[]] {
  const isLacking = (word: string, at: number) =>
    word.startsWith('--') && specOf(word.slice(2), specs)?.type === 'string' && isNoValue(args[at + 1]);
  return [args.filter(isLacking), args.filter((word, at) => !isLacking(word, at))];
}

/** Whether a word is an option and no value. A number below 0 is a value. */
const isNoValue = (word: string | undefined): boolean => word === undefined || /^-[^\d.]/.test(word);

/** The options as Node wants them. It would refuse a field of them that it does not know. */
const bare = (specs: OptionSpecs) =>
  Object.fromEntries(Object.entries(specs).map(([name, { type }]) => [name, { type }]));

function valueOf(value: string | undefined, spec: OptionSpec | undefined, before: unknown) {
  if (value === undefined) return true;
  const earlier = Array.isArray(before) ? (before as string[]) : [];
  return spec?.type === 'string' && spec.multiple ? [...earlier, value] : value;
}

function mistakeIn(
  { rawName, value }: { rawName: string; value?: string | undefined },
  spec: OptionSpec | undefined,
): Text | undefined {
  if (spec?.type !== 'string') return value === undefined ? undefined : alone(rawName);
  if (spec.choices)
    return value !== undefined && spec.choices.includes(value) ? undefined : oneOf(rawName, spec.choices);
  return value === undefined ? needsValue(rawName) : undefined;
}

/**
 * That a word or an option is not known, which may have been meant, and which there are.
 * @param known the names of the options, without hyphens.
 */
export function unknownWord(word: string, known: readonly string[]): Text {
  const name = word.replace(/^-+/, '');
  const near = nearestTo(name, known, Math.min(2, name.length - 1));
  const list = known.map((one) => `--${one}`);
  return {
    en: `“${word}” is not known here.${near ? ` Did you mean --${near}?` : ''} Known are: ${list.join(', ')}.`,
    zh: `不认识“${word}”${near ? `，是否指--${near}？` : '，'}可用的选项有：${list.join('、')}。`,
  };
}

const alone = (name: string): Text => ({ en: `${name} stands alone, without a value.`, zh: `${name}后面不带值。` });

const needsValue = (name: string): Text => ({ en: `${name} needs a value after it.`, zh: `${name}后面须带值。` });

const oneOf = (name: string, choices: readonly string[]): Text => ({
  en: `${name} needs one of: ${choices.join(', ')}.`,
  zh: `${name}须从以下值中选用：${choices.join('、')}。`,
});
