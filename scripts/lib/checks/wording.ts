import { languages } from '../../../src/schemas/common.ts';
import { bodyOf, lineAt, problemInLine, type TreeFile } from '../files.ts';
import type { Problem } from '../problem.ts';
import type { RuleId } from '../rules/index.ts';
import type { Tree } from '../tree.ts';

const tag = /<\/?[A-Za-z!][^>\n]*>?/g;

/**
 * A bold or italic run that begins or ends with Chinese punctuation while a letter stands on its other side: by the
 * rules of Markdown its asterisks are then no emphasis.
 */
const punctuation = '，。；：？！、“”‘’（）《》〈〉「」『』【】〔〕…—';
const brokenEnd = new RegExp(String.raw`(?<!\*)(\*{1,3})(?![\s*])(?:[^*\n]*[${punctuation}])\1(?=[\p{L}\p{N}])`, 'gu');
const brokenStart = new RegExp(String.raw`(?<=[\p{L}\p{N}])(\*{1,3})(?=[${punctuation}])[^*\n]+\1(?!\*)`, 'gu');

/** Checks the words themselves: no HTML in the plan's text, no emphasis that would print its asterisks. */
export function checkWording(tree: Tree): Problem[] {
  const texts = languages.flatMap((language) => [...tree.texts[language].values()].map(({ file }) => file));
  const pages = languages.flatMap((language) =>
    [...tree.updates[language].entries, ...tree.pages[language].entries].map(({ file }) => file),
  );
  return [
    ...texts.flatMap((file) => matches('raw-html', file, file.text, tag, 'tag')),
    ...[...texts, ...pages].flatMap(brokenEmphasis),
  ];
}

function brokenEmphasis(file: TreeFile): Problem[] {
  const body = bodyOf(file);
  return [brokenEnd, brokenStart].flatMap((pattern) => matches('cjk-emphasis', file, body, pattern, 'words'));
}

const matches = (rule: RuleId, file: TreeFile, text: string, pattern: RegExp, name: string): Problem[] =>
  [...text.matchAll(pattern)].map((match) =>
    problemInLine(rule, file, lineAt(text, match.index), { [name]: match[0].slice(0, 40) }),
  );
