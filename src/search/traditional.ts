/**
 * A text with its traditional characters as simplified ones.
 * @param pairs each traditional character and its simplified one, one after the other: `發发國国`.
 */
export function simplify(text: string, pairs: string): string {
  const characters = [...pairs];
  const simple = new Map<string, string>();
  for (let place = 0; place + 1 < characters.length; place += 2)
    simple.set(characters[place] ?? '', characters[place + 1] ?? '');
  return [...text].map((character) => simple.get(character) ?? character).join('');
}
