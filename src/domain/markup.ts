/** The attributes of an element of an SVG by their names. One without a value is left out; numbers are written to a tenth. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Text as it may stand in markup, also within quotation marks. */
export const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const written = (value: string | number): string =>
  typeof value === 'string' ? escapeMarkup(value) : String(Math.round(value * 10) / 10);

/** An element of an SVG. @param content its content as markup already: see {@link escapeMarkup}. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const list = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${written(value)}"`],
  );
  return content === '' ? `<${name}${list.join('')}/>` : `<${name}${list.join('')}>${content}</${name}>`;
}
