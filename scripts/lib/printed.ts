import { createHash } from 'node:crypto';
import { lookup } from '../../src/domain/lookup.ts';
import { plainText } from '../../src/domain/paragraphs.ts';
import { printedStates, type PrintedState } from '../../src/domain/revisions.ts';
import { languages, type Language } from '../../src/schemas/common.ts';
import type { IndicatorFile } from '../../src/schemas/indicator.ts';
import type { Unit } from '../../src/schemas/unit.ts';
import type { TreeFile } from './files.ts';
import { originalIds } from './original-ids.ts';
import { placeOfField } from './places.ts';
import { fieldName, type FieldPath, type Problem } from './problem.ts';
import type { Entry, Tree } from './tree.ts';

/** What may change of something printed: its words in a language, or where it stands. */
export type PrintedPart = keyof PrintedState;

/** The parts of something printed, in the order in which the record keeps their sums. */
export const printedParts: readonly PrintedPart[] = [...languages, 'place'];

/** What the head of the target table is called, which has no id. */
export const tableHead = 'target-table-head';

/** Where one can see something: a file, and a line or a field of it. */
type Spot = Pick<Problem, 'file' | 'line' | 'column' | 'field'>;

/** Something that the plan prints and that never changes by itself: a paragraph, a unit, a row, a target. */
export interface Printed {
  id: string;
  /** What it says now, and where it stands. */
  now: PrintedState;
  /** The file it stands in; of what has one for each language the English one. */
  file: TreeFile;
  /** Where a part of it is seen. */
  spotOf: (part: PrintedPart) => Spot;
}

/** Everything that the plan prints, in its order. What stands in one language only, or twice, is told of by other checks. */
export function printedIn(tree: Tree): Printed[] {
  const things = Map.groupBy(everyPrinted(tree), ({ id }) => id);
  return [...things.values()].flatMap((group) => (group.length === 1 ? group : []));
}

function everyPrinted(tree: Tree): Printed[] {
  const placed = placesOf(tree);
  return [
    ...tree.outline.entries.map((unit) => printedUnit(unit, placed(unit.data.parent ?? 'plan', unit.id))),
    ...[...tree.texts.en.keys()].flatMap((unit) => printedParagraphs(tree, unit, placed)),
    ...printedRows(tree, placed),
    ...tree.indicators.entries.map((entry) => printedTarget(entry, placed(entry.data.target.place, entry.id))),
  ];
}

/** Names the place of a thing: in what it stands, and after which. It must be asked in the order of the print. */
type Placing = (within: string, id: string) => string;

/** Ids are called as they were at first, so that a new id of one thing moves no other. */
function placesOf(tree: Tree): Placing {
  const original = originalIds(tree);
  const last = new Map<string, string>();
  return (within, id) => {
    const before = last.get(within);
    last.set(within, original(id));
    return before === undefined ? `in ${original(within)}, first` : `in ${original(within)}, after ${before}`;
  };
}

const inField = ({ file, at }: Pick<Entry<unknown>, 'file' | 'at'>, path: FieldPath): Spot => {
  const full = [...at, ...path];
  return { file: file.path, ...placeOfField(file, full), field: fieldName(full) };
};

/** Several printed words as one text. */
const together = (...words: readonly (string | undefined)[]): string => words.filter(Boolean).join(' | ');

function printedUnit(entry: Entry<Unit>, place: string): Printed {
  const { number, title, headed, heading } = entry.data;
  const words = (language: Language) =>
    together(number?.[language], headed === 'none' ? undefined : title[language], heading?.[language]);
  return {
    id: entry.id,
    now: { en: words('en'), zh: words('zh'), place },
    file: entry.file,
    spotOf: (part) => inField(entry, part === 'place' ? ['id'] : ['title', part]),
  };
}

function printedParagraphs({ texts }: Tree, unit: string, placed: Placing): Printed[] {
  const translations = texts.zh.get(unit);
  const { file, blocks } = texts.en.get(unit) ?? {};
  if (!file || !blocks || !translations) return [];
  return blocks.flatMap(({ id, markdown, line }) => {
    const translation = translations.blocks.find((block) => block.id === id);
    const place = placed(unit, id);
    if (!translation) return [];
    const spots = {
      en: { file: file.path, line, field: '' },
      zh: { file: translations.file.path, line: translation.line, field: '' },
    };
    const now = { en: plainText(markdown), zh: plainText(translation.markdown), place };
    return [{ id, now, file, spotOf: (part) => (part === 'zh' ? spots.zh : spots.en) }];
  });
}

function printedRows({ targets }: Tree, placed: Placing): Printed[] {
  if (!targets) return [];
  const { file, data } = targets;
  const at = (id: string, now: PrintedState, path: FieldPath, words: FieldPath): Printed => ({
    id,
    now,
    file,
    spotOf: (part) => inField(targets, part === 'place' ? [...path, 'id'] : [...words, part]),
  });
  const { group, name, value } = data.head;
  const head = { en: together(group.en, name.en, value.en), zh: together(group.zh, name.zh, value.zh) };
  return [
    at(tableHead, { ...head, place: '' }, ['head'], ['head', 'name']),
    ...data.groups.flatMap(({ id, name, rows }, index) => [
      at(id, { ...name, place: placed(data.unit, id) }, ['groups', index], ['groups', index, 'name']),
      ...rows.map((row, place) => {
        const path = ['groups', index, 'rows', place];
        return at(row.id, { en: '', zh: '', place: placed(id, row.id) }, path, path);
      }),
    ]),
  ];
}

/** The printed name and value of a target, with the unit in which its figures are given. */
function printedTarget(entry: Entry<IndicatorFile>, place: string): Printed {
  const { target, unit } = entry.data;
  const words = (language: Language) =>
    together(target.printed.name[language], target.printed.value[language], unit.symbol[language]);
  return {
    id: entry.id,
    now: { en: words('en'), zh: words('zh'), place },
    file: entry.file,
    spotOf: (part) => inField(entry, part === 'place' ? ['target', 'place'] : ['target', 'printed', 'value', part]),
  };
}

const sumOf = (words: string): string => createHash('sha256').update(plainText(words)).digest('hex').slice(0, 8);

/** Prepares what tells all that something printed ever said, each state as three short sums, the oldest first. */
export function printedTeller({ corrections }: Tree): (printed: Printed) => string[] {
  const correctionsOf = lookup(
    corrections.map(({ data }) => data),
    ({ id }) => [id],
  );
  return ({ id, now }) =>
    printedStates(now, correctionsOf([id])).map((state) => printedParts.map((part) => sumOf(state[part])).join(' '));
}
