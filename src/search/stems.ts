/** Endings that a form of an English word may have, and what is left in their place. The first that fits is taken. */
const endings: readonly (readonly [ending: RegExp, left: string])[] = [
  [/(s|x|z|ch|sh)es$/, '$1'],
  [/(..)(?:ies|ied|y)$/, '$1i'],
  [/(..[^sui])s$/, '$1'],
  [/(..)ing$/, '$1'],
  [/(.[^e])ed$/, '$1'],
  [/(..)e$/, '$1'],
  [/(....)(?:ization|isation|ment|iz|al|iv)$/, '$1'],
  [/(....[st])ion$/, '$1'],
];

/**
 * What the forms of an English word have in common, in small letters: `standards`, `standardized` and `standardization`
 * give `standard`, `bus` and `buses` give `bus`, but `business` does not. It is for comparing and need not be a word.
 */
export function stemOf(word: string): string {
  const found = endings.find(([ending]) => ending.test(word));
  return found ? stemOf(word.replace(...found)) : word.replace(/(.)\1$/, '$1');
}
