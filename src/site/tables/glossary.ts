import type { DataTable } from '../../domain/data-table.ts';
import { glossaryRowSchema } from '../../schemas/tables/glossary.ts';
import { terms } from '../library.ts';
import { inBoth, textCells } from './cells.ts';

/** The terms of the glossary, in its order. */
export const glossaryTable = (): DataTable => ({
  id: 'glossary',
  title: { en: 'Glossary', zh: '术语' },
  about: {
    en: 'The terms of the plan in both languages, with where the Chinese is attested.',
    zh: '规划术语中英文对照，注明中文出处。',
  },
  schema: glossaryRowSchema,
  key: 'id',
  rows: terms.map((term) => ({
    id: term.id,
    ...inBoth('term', (language) => term[language]),
    ...inBoth('meaning', (language) => term.meaning[language]),
    attested: term.attested,
    ...textCells('where', term.where),
  })),
});
