import { csvFormatRows } from 'd3-dsv';
import type { Engine } from './engine.ts';
import { termsShown } from './matches.ts';
import type { Outcome } from './outcome.ts';
import { choosePassages } from './passages.ts';
import type { SearchStrings } from './strings.ts';
import { addressAt } from './view.ts';

/** A spreadsheet takes a cell that begins with one of these for a formula. */
const formula = /^[=+\-@\t\r]/;

/** A cell that no spreadsheet takes for a formula. */
const harmless = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

/** The results as rows: title, kind, place, address, and the words that were found. */
async function rowsOf(engine: Engine, { answers, query }: Outcome, kinds: SearchStrings['kinds']): Promise<string[][]> {
  const pages = await Promise.all(answers.map(({ page }) => engine.textOf(page)));
  return pages.map((page, place) => {
    const [passage] = choosePassages(page, termsShown(query, answers[place]?.manner ?? 'exact'), 1);
    const address = window.location.origin + addressAt(page.href, '', passage?.anchor ?? '');
    const words = passage?.runs.map(({ text }) => text).join('') ?? '';
    return [page.title, kinds[page.kind] ?? page.kind, page.place, address, words];
  });
}

/** Gives the reader all results as CSV (RFC 4180; with a byte order mark, without which spreadsheets spoil Chinese). */
export async function saveResults(engine: Engine, outcome: Outcome, strings: SearchStrings): Promise<void> {
  const rows = await rowsOf(engine, outcome, strings.kinds);
  const text = csvFormatRows([[...strings.columns], ...rows.map((row) => row.map(harmless))]);
  const address = URL.createObjectURL(new Blob([`\uFEFF${text}\n`], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${outcome.query || 'results'}.csv`;
  link.click();
  URL.revokeObjectURL(address);
}
