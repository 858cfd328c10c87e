/** How wide characters are, of the size of their letters; the others count as {@link usual}. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\u2E80-\u9FFF\uFF00-\uFFEF]/u, 1],
  [/[mwMW%@—]/u, 0.92],
  [/[A-Z]/u, 0.67],
  [/[\sijltfr.,:;'’|!()[\]/·-]/u, 0.36],
];

const usual = 0.57;

const widthOf = (character: string) => widths.find(([pattern]) => pattern.test(character))?.[1] ?? usual;

/** The width of a text, judged by its characters: there is no browser at build to measure it. */
export const textWidth = (text: string, fontSize: number): number =>
  [...text].reduce((width, character) => width + widthOf(character) * fontSize, 0);
