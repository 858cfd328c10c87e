import { csvFormatRows } from 'd3-dsv';
import { useStrings } from '../i18n/index.ts';
import { languages, type Language, type Text } from '../schemas/common.ts';
import type { RegisterEntry } from '../schemas/register.ts';
import { need, statuses } from './library.ts';
import { placeTitle } from './places.ts';
import { registerItems, type RegisterItem } from './register-items.ts';
import { askedLines } from './register-rows.ts';
import { statusWords } from './task-pages.ts';

/** A column with one value, or one with the words in each language. */
type Cells = Record<string, string>;

const inEach = (name: string, words: (language: Language) => string | undefined): Cells =>
  Object.fromEntries(languages.map((language) => [`${name}_${language}`, words(language) ?? '']));

/** The printed words, and what they mean. */
function wordsOf({ indicator, entry }: RegisterItem): { words: RegisterEntry['words']; meaning: Text } {
  if (indicator) return { words: indicator.target.printed.name, meaning: indicator.definition };
  return { words: entry.words, meaning: entry.meaning };
}

function cellsOf(item: RegisterItem): Cells {
  const { kind, place, field, indicator, entry } = item;
  const { words, meaning } = wordsOf(item);
  return {
    kind,
    ...inEach('kind', (language) => useStrings(language)(`register.kind.${kind}`)),
    place,
    ...inEach('place', (language) =>
      place === '*' ? useStrings(language)('register.everywhere') : placeTitle(place, language),
    ),
    ...inEach('words', (language) => words[language]),
    ...inEach('value', (language) => indicator?.target.printed.value[language]),
    asks: indicator?.target.kind ?? '',
    deadline: indicator?.target.deadline ?? '',
    year: indicator ? String(indicator.target.year) : '',
    ...inEach('asks', (language) => indicator && askedLines(indicator, language).join('; ')),
    ...inEach('meaning', (language) => meaning[language]),
    field: field ?? '',
    indicator: indicator?.id ?? entry?.indicator ?? '',
    status: indicator ? need(statuses, indicator.id).kind : '',
    ...inEach('status', (language) => indicator && statusWords(indicator, language)),
  };
}

/** The register as CSV (RFC 4180, UTF-8): a head line, then every number of the plan in the printed order. */
export function registerCsv(): string {
  const rows = registerItems.map(cellsOf);
  const columns = Object.keys(rows[0] ?? {});
  return csvFormatRows([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]) + '\n';
}
