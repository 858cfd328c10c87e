import type { ComparedLine, ComparedValue, Comparison, CompareWay } from '../../domain/compare.ts';
import { formatNumber } from '../../domain/format.ts';
import type { Language } from '../../schemas/common.ts';
import { fillString } from '../../search/strings.ts';
import type { CompareStrings } from './compare-strings.ts';

/** A comparison that could be made. */
export type Compared = Extract<Comparison, { kind: 'lines' }>;

/** The rows of a comparison as text: the years, and for each indicator what it had in each. */
export interface CompareRows {
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/** A number that this site reckoned, as it is written; and that it is from a figure worked out here, where it is. */
export function writeReckoned({ number, own }: ComparedValue, way: CompareWay, language: Language): string {
  const text = formatNumber(number, 1, language);
  const value = way === 'distance' ? `${number > 0 ? '+' : ''}${text}%` : text;
  return fillString(own?.reckoned?.text ?? '{value}', { value });
}

/** What an indicator had in a year. What was published stays as it was published. */
const written = ({ values }: ComparedLine, year: number, way: CompareWay, language: Language): string =>
  values
    .filter(({ point }) => point.year === year)
    .map((value) => (way === 'values' ? value.point.text : writeReckoned(value, way, language)))
    .join(' / ');

/** Why an indicator has no number in a year: its value is left out, or nothing was published. */
const absence = ({ indicator }: ComparedLine, year: number, strings: CompareStrings): string =>
  indicator.points.some((point) => point.year === year) ? strings.leftOutCell : strings.none;

/** All years of a comparison with what each indicator had in each; an empty cell has the words for it. */
export function rowsOf({ lines }: Compared, way: CompareWay, strings: CompareStrings, language: Language): CompareRows {
  const years = [...new Set(lines.flatMap(({ values }) => values.map(({ point }) => point.year)))].toSorted();
  return {
    head: [strings.year, ...lines.map(({ indicator }) => indicator.name)],
    rows: years.map((year) => [
      String(year),
      ...lines.map((line) => written(line, year, way, language) || absence(line, year, strings)),
    ]),
  };
}

function cell(name: 'th' | 'td', text: string, scope?: 'col' | 'row'): HTMLTableCellElement {
  const element = document.createElement(name);
  element.textContent = text;
  if (scope) element.setAttribute('scope', scope);
  return element;
}

/** Writes the rows into a table. */
export function fillTable(table: HTMLTableElement, caption: string, { head, rows }: CompareRows): void {
  const top = document.createElement('thead');
  const body = document.createElement('tbody');
  const name = document.createElement('caption');
  name.textContent = caption;
  top.append(document.createElement('tr'));
  top.firstElementChild?.append(...head.map((text) => cell('th', text, 'col')));
  body.append(
    ...rows.map(([year = '', ...values]) => {
      const row = document.createElement('tr');
      row.append(cell('th', year, 'row'), ...values.map((text) => cell('td', text)));
      return row;
    }),
  );
  table.replaceChildren(name, top, body);
}
