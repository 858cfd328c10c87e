import { languages, otherLanguage, type Language } from '../../../src/schemas/common.ts';
import { problemInLine } from '../files.ts';
import { languageNames } from '../names.ts';
import { inRow, type Problem } from '../problem.ts';
import { isUnreadable, type Tree, type UnitText } from '../tree.ts';

/** Checks that each unit's words stand in both languages with the same paragraph ids in the same order. */
export function checkParagraphs(tree: Tree): Problem[] {
  return languages.flatMap((language) =>
    [...tree.texts[language]].flatMap(([unit, text]) => [
      ...unknownUnit(tree, unit, text),
      ...paragraphsWithoutId(unit, text),
      ...missingThere(tree, language, unit, text),
      ...(language === 'zh' ? order(text, tree.texts.en.get(unit)) : []),
    ]),
  );
}

const unknownUnit = (tree: Tree, id: string, { file }: UnitText): Problem[] =>
  tree.outline.ids.has(id) || isUnreadable(tree, 'plan/outline.json')
    ? []
    : [problemInLine('file-unit-unknown', file, 1, { id })];

function paragraphsWithoutId(unit: string, { file, blocks, problems }: UnitText): Problem[] {
  return [
    ...problems.map(({ line, begins }) =>
      problemInLine('paragraph-without-id', file, line, { begins, example: `{#${unit}-p${blocks.length + 1}}` }),
    ),
    ...blocks
      .filter(({ markdown }) => /\{#[^}]*\}/.test(markdown))
      .map(({ line }) => problemInLine('paragraph-marker-inside', file, line)),
  ];
}

function missingThere(tree: Tree, language: Language, unit: string, { file, blocks }: UnitText): Problem[] {
  const other = otherLanguage(language);
  const path = `plan/${other}/${unit}.md`;
  const text = tree.texts[other].get(unit);
  if (!text && isUnreadable(tree, path)) return [];
  if (!text) return [problemInLine('file-one-language', file, 1, { language: languageNames[other], path })];
  const there = new Set(text.blocks.map(({ id }) => id));
  return blocks
    .filter(({ id }) => !there.has(id))
    .map(({ id, line }) =>
      problemInLine('paragraph-one-language', file, line, { id, language: languageNames[other], path }),
    );
}

/** The order is only compared when both have the same paragraphs: else the missing one is told of already. */
function order({ file, blocks }: UnitText, english: UnitText | undefined): Problem[] {
  const here = blocks.map(({ id }) => id);
  const there = english?.blocks.map(({ id }) => id) ?? [];
  const firstWrong = here.findIndex((id, index) => id !== there[index]);
  const isSame = here.toSorted().join() === there.toSorted().join();
  if (!isSame || firstWrong < 0) return [];
  return [problemInLine('paragraph-order', file, blocks[firstWrong]?.line ?? 1, { order: inRow(there) })];
}
