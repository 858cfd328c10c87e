import { bodyOf, problemInText, type TreeFile } from '../files.ts';
import type { Problem } from '../problem.ts';
import { proseFiles } from '../prose.ts';
import type { RuleId } from '../rules/index.ts';
import type { Tree } from '../tree.ts';

/**
 * A bold or italic run that begins or ends with Chinese punctuation while a letter stands on its other side: by the
 * rules of Markdown its asterisks are then no emphasis.
 */
const punctuation = '，。；：？！、“”‘’（）《》〈〉「」『』【】〔〕…—';
const brokenEnd = new RegExp(String.raw`(?<!\*)(\*{1,3})(?![\s*])(?:[^*\n]*[${punctuation}])\1(?=[\p{L}\p{N}])`, 'gu');
const brokenStart = new RegExp(String.raw`(?<=[\p{L}\p{N}])(\*{1,3})(?=[${punctuation}])[^*\n]+\1(?!\*)`, 'gu');

/** Checks that no emphasis of running words would print its asterisks. */
export function checkWording(tree: Tree): Problem[] {
  return proseFiles(tree).flatMap(({ file }) => brokenEmphasis(file));
}

function brokenEmphasis(file: TreeFile): Problem[] {
  const body = bodyOf(file);
  return [brokenEnd, brokenStart].flatMap((pattern) => matches('cjk-emphasis', file, body, pattern, 'words'));
}

const matches = (rule: RuleId, file: TreeFile, text: string, pattern: RegExp, name: string): Problem[] =>
  [...text.matchAll(pattern)].map((match) => problemInText(rule, file, match.index, { [name]: match[0].slice(0, 40) }));
