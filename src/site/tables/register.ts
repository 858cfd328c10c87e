import type { DataTable } from '../../domain/data-table.ts';
import { useStrings } from '../../i18n/index.ts';
import type { Text } from '../../schemas/common.ts';
import type { RegisterEntry } from '../../schemas/register.ts';
import { registerRowSchema, type RegisterDataRow } from '../../schemas/tables/register.ts';
import { need, statuses } from '../library.ts';
import { placeTitle } from '../places.ts';
import { registerItems, type RegisterItem } from '../register-items.ts';
import { askedLines } from '../register-rows.ts';
import { statusWords } from '../task-pages.ts';
import { inBoth, textCells } from './cells.ts';

/** The printed words, and what they mean. */
function wordsOf({ indicator, entry }: RegisterItem): { words: RegisterEntry['words']; meaning: Text } {
  if (indicator) return { words: indicator.target.printed.name, meaning: indicator.definition };
  return { words: entry.words, meaning: entry.meaning };
}

function row(item: RegisterItem): RegisterDataRow {
  const { kind, place, field, indicator, entry } = item;
  const { words, meaning } = wordsOf(item);
  return {
    kind,
    ...inBoth('kind', (language) => useStrings(language)(`register.kind.${kind}`)),
    place,
    ...inBoth('place', (language) =>
      place === '*' ? useStrings(language)('register.everywhere') : placeTitle(place, language),
    ),
    ...textCells('words', words),
    ...textCells('value', indicator?.target.printed.value),
    asks: indicator?.target.kind ?? null,
    deadline: indicator?.target.deadline ?? null,
    year: indicator?.target.year ?? null,
    ...inBoth('asks', (language) =>
      indicator ? askedLines(indicator, language).join(useStrings(language)('roll-up.separator')) : null,
    ),
    ...inBoth('meaning', (language) => meaning[language]),
    field: field ?? null,
    indicator: indicator?.id ?? entry?.indicator ?? null,
    status: indicator ? need(statuses, indicator.id).kind : null,
    ...inBoth('status', (language) => (indicator ? statusWords(indicator, language) : null)),
  };
}

/** Every number of the plan, in the printed order. */
export const registerTable = (): DataTable => ({
  id: 'register',
  title: { en: 'Register of numbers', zh: '规划数字一览' },
  about: {
    en: 'Every number that the plan prints, one row each: target, commitment, baseline, fact, or exempt with a reason.',
    zh: '规划载有的全部数字，一行一个：目标、承诺、基期值、事实数据，或注明理由的不计入数字。',
  },
  schema: registerRowSchema,
  rows: registerItems.map(row),
});
