import { parseArgs } from 'node:util';
import type { Text } from '../../src/schemas/common.ts';

/** What options a command has, by their names: one with `true` is given alone, one with a list takes one of its words. */
export type OptionSpecs = Readonly<Record<string, true | readonly string[]>>;

/** What was asked of a command, and what is wrong with the way it was asked, if anything is. */
export interface Options {
  values: Readonly<Record<string, string | true>>;
  mistake?: Text;
}

/** Reads the words behind a command: `--format json`, `--fix`. What the command does not know is refused. */
export function readOptions(args: readonly string[], specs: OptionSpecs): Options {
  const types = Object.entries(specs).map(([name, spec]) => [name, { type: spec === true ? 'boolean' : 'string' }]);
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(types) as Record<string, { type: 'boolean' | 'string' }>,
    strict: false,
    tokens: true,
  });
  const values: Record<string, string | true> = {};
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    const mistake = token.kind === 'positional' ? unknown(token.value, specs) : mistakeIn(token, specs);
    if (mistake) return { values, mistake };
    if (token.kind === 'option') values[token.name] = token.value ?? true;
  }
  return { values };
}

function mistakeIn(token: { name: string; rawName: string; value?: string | undefined }, specs: OptionSpecs) {
  const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
  if (spec === undefined) return unknown(token.rawName, specs);
  if (spec === true) return token.value === undefined ? undefined : alone(token.rawName);
  return token.value !== undefined && spec.includes(token.value) ? undefined : oneOf(token.rawName, spec);
}

const unknown = (word: string, specs: OptionSpecs): Text => {
  const known = Object.keys(specs).map((name) => `--${name}`);
  return {
    en: `“${word}” is not known here. Known are: ${known.join(', ')}.`,
    zh: `不认识“${word}”，可用的选项有：${known.join('、')}。`,
  };
};

const alone = (name: string): Text => ({ en: `${name} stands alone, without a value.`, zh: `${name}后面不带值。` });

const oneOf = (name: string, choices: readonly string[]): Text => ({
  en: `${name} needs one of: ${choices.join(', ')}.`,
  zh: `${name}须从以下值中选用：${choices.join('、')}。`,
});
