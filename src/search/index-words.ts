import type { SearchFacts } from './facts.ts';
import { codeOf, stemOf, tokensOf, type Token } from './tokens.ts';

/** Stands between two paragraphs, so that no phrase is found across them. */
const paragraphBreak = '0';

/** How the index spells a token that stands in a title. */
export const titleKey = (key: string): string => `${key}0`;

/** How the index spells a title as a whole: near its first word, so that it comes with the same piece of the index. */
export const wholeTitleKey = (tokens: readonly Token[]): string => `${tokens.map(({ key }) => key).join('0')}0t`;

/** How the index spells the stem of a word. A word that is its own stem has none besides itself. */
export const stemKey = (word: string): string => `${stemOf(word)}1`;

/** The spellings of a token of running text: itself and, for a word, its stem. */
export const keysOf = ({ key, kind }: Token): string[] =>
  kind === 'word' && stemOf(key) !== key ? [key, stemKey(key)] : [key];

/** How the index spells a Chinese character that stands anywhere on a page. */
export const characterKey = (character: string): string => `${codeOf(character)}c`;

/** What a thing is called besides its title, and how its names sound, in letters. */
export type Besides = Pick<SearchFacts, 'names' | 'sounds'>;

const titleWords = (title: string): string[] => {
  const tokens = tokensOf(title);
  return [...tokens.map(({ key }) => titleKey(key)), wholeTitleKey(tokens)];
};

/**
 * What the index is given of a page, in its own spelling: the title, then the paragraphs, then in digits alone each number
 * that has 万 or 亿, and each Chinese character once, since in the paragraphs only pairs can be asked for.
 * @param texts the texts of the paragraphs, headings and cells in their order.
 * @param besides what the page's thing is called besides, each of which counts as a title, and a name as a paragraph too.
 */
export function indexWords(title: string, texts: readonly string[], besides: Besides = {}): string[] {
  const { names = [], sounds = [] } = besides;
  const head = [title, ...names, ...sounds].flatMap((name) => [...titleWords(name), paragraphBreak]);
  const paragraphs = [...texts, ...names].map(tokensOf);
  const body = paragraphs.flatMap((tokens) => [...tokens.flatMap(keysOf), paragraphBreak]);
  const forms = sounds.flatMap((sound) => tokensOf(sound).map(({ key }) => stemKey(key)));
  const wholes = new Set(paragraphs.flat().flatMap(({ whole }) => (whole ? [whole.key] : [])));
  const characters = new Set(texts.join('').match(/\p{Script=Han}/gu));
  return [
    ...head,
    ...body,
    ...forms,
    ...[...wholes].flatMap((key) => [key, paragraphBreak]),
    ...[...characters].toSorted().map(characterKey),
  ];
}
