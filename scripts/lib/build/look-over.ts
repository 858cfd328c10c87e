import type { Language } from '../../../src/schemas/common.ts';
import { readBuilt } from './built-tree.ts';
import { dataFlaws } from './data-flaws.ts';
import type { Flaw } from './flaws.ts';
import { linkFlaws } from './link-flaws.ts';
import { pageFlaws } from './page-flaws.ts';

/** What a look over a built site found. */
export interface Look {
  pages: number;
  /** Links within the site that were followed. */
  links: number;
  flaws: readonly Flaw[];
}

/**
 * Looks whether a built site is whole: its pages, their links with the places they lead to, its data.
 * @param base the path below which the site is published, with its slashes.
 */
export async function lookOver(folder: string, base = '/'): Promise<Look> {
  const tree = await readBuilt(folder);
  const { followed, flaws } = linkFlaws(tree, base);
  return { pages: tree.pages.size, links: followed, flaws: [...pageFlaws(tree), ...flaws, ...dataFlaws(tree)] };
}

/** More flaws than this are counted and not told: they have one cause. */
const told = 20;

/** The flaws as lines: `file  what is wrong`. */
export function formatFlaws(flaws: readonly Flaw[], language: Language): string {
  const lines = flaws.slice(0, told).map(({ file, what }) => `${file}  ${what[language]}`);
  const rest = flaws.length - lines.length;
  const more = language === 'zh' ? `另有${rest}处。` : `And ${rest} more.`;
  return [...lines, ...(rest > 0 ? [more] : [])].join('\n');
}
