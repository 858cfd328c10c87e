import { displayTitle, placeNumber, printedHeading, type UnitNode } from '../domain/outline.ts';
import { linkedIds, plainText } from '../domain/paragraphs.ts';
import { otherLanguage, type Language } from '../schemas/common.ts';
import { blocksOf, indicatorsById, need, outline, site, targetTable } from './library.ts';
import { fullAddress, pagePath } from './paths.ts';
import { notesAt, placePath, unitPath } from './places.ts';

const paragraphs = (unit: UnitNode, language: Language) => {
  const others = new Set(blocksOf(unit.id, otherLanguage(language)).map(({ id }) => id));
  return blocksOf(unit.id, language).map(({ id, kind, markdown }) => ({
    id,
    kind,
    text: plainText(markdown),
    indicators: linkedIds(markdown, 'indicator'),
    notes: notesAt(id).map((note) => note.id),
    address: fullAddress(placePath(id, language)),
    pair: others.has(id) ? id : null,
  }));
};

/** The target table as printed. */
const tableRows = (language: Language) =>
  targetTable.groups.flatMap((group) =>
    group.rows.map((row) => ({
      id: row.id,
      group: group.name[language],
      cells: row.indicators.map((id) => {
        const { printed } = need(indicatorsById, id).target;
        return { indicator: id, name: printed.name[language], value: printed.value[language] };
      }),
    })),
  );

const unitData = (unit: UnitNode, language: Language): object => ({
  id: unit.id,
  kind: unit.kind,
  parent: unit.parent ?? null,
  number: placeNumber(unit, language) || null,
  title: displayTitle(unit, language),
  heading: printedHeading(unit, language) ?? null,
  field: unit.field ?? null,
  summary: unit.summary?.[language] ?? null,
  address: fullAddress(unitPath(unit, language)),
  paragraphs: paragraphs(unit, language),
  ...(unit.id === targetTable.unit ? { rows: tableRows(language) } : {}),
});

/** The whole plan in a language: its units in the printed order, with their paragraphs, ids and pairs. */
export const planData = (language: Language): object => ({
  language,
  title: site.title[language],
  documentNumber: site.documentNumber[language],
  publisher: site.publisher[language],
  issued: site.issued,
  official: site.official[language].url,
  standing: site.standing[language],
  address: fullAddress(pagePath(language, 'plan')),
  units: outline.all.map((unit) => unitData(unit, language)),
});
