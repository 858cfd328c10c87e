import { join } from 'node:path';
import type { Text } from '../../src/schemas/common.ts';
import { indent, trailingSpaces, widthless } from './characters.ts';
import { checkTree } from './checks/index.ts';
import { readTree } from './content.ts';
import type { TreeFile } from './files.ts';
import type { Problem } from './problem.ts';
import { replaceFile } from './replace-file.ts';
import type { RuleId } from './rules/index.ts';

/** Something that was mended in a file, and how often. */
export interface Mend {
  file: string;
  rule: RuleId;
  count: number;
}

/** What was mended, in words. `{count}` is how often. */
export const mendWords: Readonly<Partial<Record<RuleId, Text>>> = {
  'file-mark': { en: 'took away the byte order mark', zh: '删去字节顺序标记' },
  'file-line-ends': { en: 'gave {count} lines the end LF', zh: '将{count}行的换行符改为LF' },
  'file-last-line': { en: 'ended the last line', zh: '在文件末尾补上换行' },
  'character-invisible': { en: 'took away {count} signs without width', zh: '删去{count}个零宽字符' },
  'space-trailing': { en: 'took away the spaces at the end of {count} lines', zh: '删去{count}行行末空格' },
  'space-indent': { en: 'took away the Chinese spaces before {count} lines', zh: '删去{count}行行首的全角空格' },
  'punctuation-half-width': {
    en: 'made {count} signs between Chinese characters full-width',
    zh: '将汉字之间的{count}个半角标点改为全角',
  },
};

/** A text, and how often something was mended in it. */
interface Mended {
  text: string;
  count: number;
}

type Mender = (file: TreeFile, text: string, problems: readonly Problem[]) => Mended;

/** Takes away or changes what a pattern finds, and counts. */
function replaceEach(text: string, pattern: RegExp, by: string): Mended {
  let count = 0;
  const changed = text.replace(pattern, () => {
    count += 1;
    return by;
  });
  return { text: changed, count };
}

/** The menders in their order: the first needs the places that the check told. */
const menders: readonly (readonly [RuleId, Mender])[] = [
  ['punctuation-half-width', mendPunctuation],
  ['character-invisible', (_, text) => replaceEach(text, widthless, '')],
  ['space-trailing', mendSpaces],
  ['space-indent', ({ path }, text) => (/\.mdx?$/.test(path) ? replaceEach(text, indent, '') : { text, count: 0 })],
  ['file-line-ends', (_, text) => replaceEach(text, text.includes('\n') ? /\r\n/g : /\r/g, '\n')],
  ['file-last-line', (_, text) => (text.endsWith('\n') ? { text, count: 0 } : { text: `${text}\n`, count: 1 })],
  ['file-mark', ({ marked }, text) => ({ text, count: Number(marked) })],
];

const fullWidth: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' };
const isHan = (sign: string | undefined) => sign !== undefined && /\p{Script=Han}/u.test(sign);

/** Makes half-width signs full-width where the check told of one and a Chinese character stands on either side. */
function mendPunctuation(_file: TreeFile, text: string, problems: readonly Problem[]): Mended {
  const lines = text.split('\n');
  let count = 0;
  for (const { rule, line, column = 0 } of problems) {
    const words = lines[line - 1] ?? '';
    const full = fullWidth[words.charAt(column - 1)];
    if (rule !== 'punctuation-half-width' || full === undefined) continue;
    if (!isHan(words[column - 2]) || !isHan(words[column])) continue;
    lines[line - 1] = words.slice(0, column - 1) + full + words.slice(column);
    count += 1;
  }
  return { text: lines.join('\n'), count };
}

function mendSpaces({ path }: TreeFile, text: string): Mended {
  const places = [...trailingSpaces({ path, text })];
  const mended = places.reduceRight((rest, at) => rest.slice(0, at) + rest.slice(at).replace(/^[ \t]+/, ''), text);
  return { text: mended, count: places.length };
}

/** What can be mended in a file without a doubt, and its text then. */
function mendFile(file: TreeFile, problems: readonly Problem[]): { text: string; mends: Mend[] } {
  let text = file.text;
  const mends = menders.map(([rule, mend]) => {
    const mended = mend(file, text, problems);
    text = mended.text;
    return { file: file.path, rule, count: mended.count };
  });
  return { text, mends: mends.filter(({ count }) => count > 0) };
}

/**
 * Mends what can be mended without a doubt in all files of a tree, until nothing of the kind is left. What cannot be read
 * is not touched.
 * @returns what was mended.
 */
export function mendTree(root: string, today?: string): Mend[] {
  const tree = readTree(root);
  const problems = Map.groupBy(checkTree(tree, today), ({ file }) => file);
  const mends = [...problems].flatMap(([path, told]) => {
    const file = tree.files.get(path);
    const mended = file && mendFile(file, told);
    if (!mended || mended.mends.length === 0) return [];
    replaceFile(join(root, path), mended.text);
    return mended.mends;
  });
  // What was taken away may have stood between two signs that only now meet.
  return mends.length > 0 ? [...mends, ...mendTree(root, today)] : [];
}
