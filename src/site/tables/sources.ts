import type { DataTable } from '../../domain/data-table.ts';
import { sourceTitle } from '../../domain/source.ts';
import type { Source } from '../../schemas/source.ts';
import { sourceRowSchema, type SourceRow } from '../../schemas/tables/sources.ts';
import { sources } from '../library.ts';
import { fullAddress, sourcePath } from '../paths.ts';
import { restingOn } from '../source-pages.ts';
import { inBoth, textCells } from './cells.ts';

function row(source: Source): SourceRow {
  const { figures, notes, updates } = restingOn(source.id, 'en');
  return {
    id: source.id,
    ...inBoth('title', (language) => sourceTitle(source, language)),
    title_language: source.title.language,
    ...inBoth('publisher', (language) => source.publisher[language]),
    published: source.published ?? null,
    ...textCells('published_remark', source.publishedRemark),
    grade: source.grade,
    url: source.url ?? null,
    only_unofficial_copy_seen: source.onlyUnofficialCopySeen,
    ...textCells('remark', source.remark),
    observations: figures.map(({ id }) => id),
    notes: notes.length,
    updates: updates.length,
    ...inBoth('page', (language) => fullAddress(sourcePath(source.id, language))),
  };
}

/** All sources, by id. */
export const sourcesTable = (): DataTable => ({
  id: 'sources',
  title: { en: 'Sources', zh: '来源' },
  about: {
    en: 'Every document on which a figure, a note or an update rests, one row each.',
    zh: '数据、注释和进展所依据的全部文件，一行一份。',
  },
  schema: sourceRowSchema,
  key: 'id',
  rows: [...sources.values()].map(row),
});
