/** Signs with which a spreadsheet takes a text for a formula, in Asian ones also in full width. */
const formulaSigns = String.raw`[=+\-@\t\r\n＝＋－＠]`;

const formulaStart = new RegExp(`^${formulaSigns}`);

/** A number with its sign, such as `-2.5` or `+12%`: a spreadsheet takes it for that and has nothing to work out. */
const isNumber = (text: string): boolean => /^[+-]?\d[\d.,]*%?$/.test(text);

/** A cell that no spreadsheet takes for a formula: a text that would be gets an apostrophe before it. */
export const harmless = <Value>(cell: Value): Value | string =>
  typeof cell === 'string' && formulaStart.test(cell) && !isNumber(cell) ? `'${cell}` : cell;

/** A text without the apostrophe that {@link harmless} puts before it. */
export const unguarded = (text: string): string => text.replace(new RegExp(`^'(?=${formulaSigns})`), '');
