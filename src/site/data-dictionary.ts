import type { DataTable } from '../domain/data-table.ts';
import { columnsOf, type ColumnFacts } from '../domain/table-schema.ts';
import { useStrings } from '../i18n/index.ts';
import type { Language } from '../schemas/common.ts';

/** A column of a table as the dictionary shows it. */
export interface DictionaryLine {
  name: string;
  /** What it holds, in words. */
  type: string;
  meaning: string;
  /** The words that may stand in it. */
  choices: readonly string[];
}

function typeWords({ type, format, required }: ColumnFacts, language: Language): string {
  const t = useStrings(language);
  const words = t(`data.type.${format ?? type}`);
  return required ? words : t('data.may-be-empty', { type: words });
}

/** The columns of a table, explained in a language. */
export const dictionaryOf = (table: DataTable, language: Language): DictionaryLine[] =>
  columnsOf(table).map((column) => ({
    name: column.name,
    type: typeWords(column, language),
    meaning: column.about[language],
    choices: column.choices ?? [],
  }));
