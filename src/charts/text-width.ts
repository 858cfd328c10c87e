/** How wide characters are, of the size of their letters; the others count as {@link usual}. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\u2E80-\u9FFF\uFF00-\uFFEF]/u, 1],
  [/[mwMW%@—]/u, 0.92],
  [/[A-Z]/u, 0.67],
  [/[\sijltfr.,:;'’|!()[\]/·-]/u, 0.36],
];

const usual = 0.57;

const widthOf = (character: string) => widths.find(([pattern]) => pattern.test(character))?.[1] ?? usual;

/** A text in pixels, judged by its characters: there is no browser at build to measure it. */
export const textWidth = (text: string, fontSize: number): number =>
  [...text].reduce((width, character) => width + widthOf(character) * fontSize, 0);

/** Letters of the widest font that systems bring, DejaVu Sans, in bold: so much wider than those of most. */
const widest = 1.2;

/** The room for a text in a chart of a page, in pixels: nobody knows by which font a reader sees it. */
export const labelWidth = (text: string, fontSize: number): number =>
  [...text].reduce((width, character) => width + Math.min(1, widest * widthOf(character)) * fontSize, 0);
