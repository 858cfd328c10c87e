import type { ComparedLine, Comparison, CompareWay } from '../../domain/compare.ts';
import { formatNumber } from '../../domain/format.ts';
import type { Language } from '../../schemas/common.ts';
import type { CompareStrings } from './compare-strings.ts';

/** A comparison that could be made. */
export type Compared = Extract<Comparison, { kind: 'lines' }>;

/** The rows of a comparison as text: the years, and for each indicator what it had in each. */
export interface CompareRows {
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/** A number of a comparison as it is written. What was published stays as it was published. */
function written({ values }: ComparedLine, year: number, way: CompareWay, language: Language): string {
  const ofYear = values.filter(({ point }) => point.year === year);
  const words = ofYear.map(({ point, number }) => {
    if (way === 'values') return point.text;
    const text = formatNumber(number, 1, language);
    return way === 'distance' ? `${number > 0 ? '+' : ''}${text}%` : text;
  });
  return words.join(' / ');
}

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
