import type { Text } from '../../src/schemas/common.ts';
import type { TreeFile } from './files.ts';

/** Signs without width that no word of English or Chinese needs. They may be taken away without a doubt. */
export const widthless = /\u200B|\u2060|\uFEFF|(?<![\p{Extended_Pictographic}\uFE0F])(?:\u200C|\u200D)/gu;

/** What nobody sees, group by group, with what each group is. */
const groups: readonly (readonly [pattern: string, name: Text])[] = [
  [String.raw`\u034F|[\u200B-\u200D]|[\u2060-\u2064]|\uFEFF`, { en: 'a sign without width', zh: '零宽字符' }],
  [
    String.raw`\u061C|[\u200E\u200F]|[\u202A-\u202E]|[\u2066-\u206F]`,
    { en: 'it turns the direction of writing', zh: '书写方向控制符' },
  ],
  [String.raw`\u00AD`, { en: 'a soft hyphen', zh: '软连字符' }],
  [String.raw`[\u2028\u2029]`, { en: 'a line separator', zh: '行分隔符' }],
  [
    String.raw`\p{Co}`,
    { en: 'a private sign, which other computers show otherwise', zh: '自造字符，其他计算机无法正确显示' },
  ],
  [
    String.raw`[\u115F\u1160]|[\u17B4\u17B5]|\u180E|\u3164|\uFFA0|[\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]`,
    { en: 'a sign that shows nothing', zh: '不显示的字符' },
  ],
];

/** A run of what nobody sees. */
export const invisibleRun = new RegExp(`(?:${groups.map(([pattern]) => pattern).join('|')})+`, 'gu');

/** What an invisible sign is, in words. @throws Error if it can be seen. */
export function invisibleName(sign: string): Text {
  const group = groups.find(([pattern]) => new RegExp(`^(?:${pattern})`, 'u').test(sign));
  if (!group) throw new Error(`“${sign}” is not invisible.`);
  return group[1];
}

/** Chinese spaces at the beginning of a line, with which typists indent a paragraph. */
export const indent = /^[ \t]*\u3000[ \t\u3000]*/gm;

const spaces = /[ \t]+(?=\r?(?:\n|$))/g;

/**
 * Where in a file lines end in spaces that mean nothing. In Markdown two spaces at the end of a line inside a paragraph
 * break the line: those are left alone.
 */
export function* trailingSpaces({ path, text }: Pick<TreeFile, 'path' | 'text'>): Generator<number> {
  for (const { 0: run, index } of text.matchAll(spaces)) {
    const isInside = /\S[ \t]+$/.test(text.slice(Math.max(index - 1, 0), index + run.length));
    const isFollowed = /^\r?\n[ \t]*\S/.test(text.slice(index + run.length, index + run.length + 200));
    if (path.endsWith('.json') || run.length < 2 || !isInside || !isFollowed) yield index;
  }
}
