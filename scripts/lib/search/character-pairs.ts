import { Converter } from 'opencc-js/t2cn';
import type { AddressedPage } from './index-site.ts';

/** Old forms of characters that people still type and the library passes over. */
const otherForms: Readonly<Record<string, string>> = { 飮: '饮' };

/** The common Chinese characters: the block of unified ideographs. */
const [firstCharacter, lastCharacter] = [0x4e00, 0x9fff];

/**
 * The traditional characters whose simplified ones stand on the pages, each followed by that one: `發发國国`. A search
 * in traditional characters finds by them what stands there in simplified ones.
 */
export function characterPairs(pages: readonly AddressedPage[]): string {
  const simplifiers = (['t', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));
  const present = new Set<string>();
  for (const { blocks } of pages) for (const [, text] of blocks) for (const character of text) present.add(character);
  const pairs: string[] = [];
  for (let code = firstCharacter; code <= lastCharacter; code += 1) {
    const character = String.fromCodePoint(code);
    const simple =
      otherForms[character] ?? simplifiers.map((simplify) => simplify(character)).find((one) => one !== character);
    if (simple !== undefined && present.has(simple)) pairs.push(character + simple);
  }
  return pairs.join('');
}
