import type { Engine } from './engine.ts';
import { termsShown } from './matches.ts';
import type { Outcome } from './outcome.ts';
import { basisWords, choosePassages } from './passages.ts';
import { saveCsv } from './save-csv.ts';
import type { SearchStrings } from './strings.ts';
import { addressAt } from './view.ts';

/** The results as rows: title, kind, place, address, and the words that were found. */
async function rowsOf(engine: Engine, { answers, query }: Outcome, kinds: SearchStrings['kinds']): Promise<string[][]> {
  const pages = await Promise.all(answers.map(({ page }) => engine.textOf(page)));
  return pages.map((page, place) => {
    const terms = termsShown(query, answers[place]?.manner ?? 'exact');
    const passages = choosePassages(page, terms, page.lead === '' ? 1 : 2);
    const address = window.location.origin + addressAt(page.href, '', passages.at(-1)?.anchor ?? '');
    const words = passages.map((passage) => basisWords(passage) + passage.runs.map(({ text }) => text).join(''));
    return [page.title, kinds[page.kind] ?? page.kind, page.place, address, words.join(' … ')];
  });
}

/** Gives the reader all results as CSV. */
export async function saveResults(engine: Engine, outcome: Outcome, strings: SearchStrings): Promise<void> {
  const rows = await rowsOf(engine, outcome, strings.kinds);
  saveCsv(outcome.query || 'results', [strings.columns, ...rows]);
}
