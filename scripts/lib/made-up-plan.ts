import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { languages, type Text } from '../../src/schemas/common.ts';
import type { RegisterEntry } from '../../src/schemas/register.ts';
import { readTree } from './content.ts';
import { Failure } from './failure.ts';
import { givenIds } from './given-ids.ts';
import { madeUpIndicator, type MadeUpIndicator } from './made-up/indicators.ts';
import { madeUpCouncil, madeUpPlace, type MadeUpName } from './made-up/names.ts';
import { madeUpUnits, type MadeUpUnit } from './made-up/outline.ts';
import { madeUpPages, madeUpSite, madeUpTable, madeUpTerms } from './made-up/site.ts';
import { madeUpBulletins, madeUpReport, reportOf } from './made-up/sources.ts';
import { madeUpText } from './made-up/texts.ts';
import { madeUpUpdate, updateOfTask } from './made-up/updates.ts';
import { addNewIds, formatRegistry } from './register.ts';
import { formatPublished, registerPublished } from './register-published.ts';

/** A file of a content folder: its path below the folder, and what stands in it. */
type File = readonly [path: string, text: string];

const json = (path: string, value: unknown): File => [path, `${JSON.stringify(value, null, 2)}\n`];

const pair = (folder: string, name: string, text: Text): File[] =>
  languages.map((language) => [`${folder}/${language}/${name}`, text[language]]);

/**
 * The files of a made-up plan, one after the other: no registry yet. The words mean nothing, the shape is that of a real
 * plan: a tenth of the tasks have an indicator, a twentieth an update with its source. The same size gives the same bytes,
 * and a bigger plan begins as the smaller one does.
 * @param count how many units the plan has.
 */
export function* madeUpFiles(count: number): Generator<File> {
  const units = madeUpUnits(count);
  const indicators = new Map<string, MadeUpIndicator>();
  const register: RegisterEntry[] = [];
  const places: MadeUpName[] = [];
  for (const unit of units) {
    const task = taskNumber(unit);
    const [measure] = unit.indicators ?? [];
    if (measure && task) indicators.set(measure, madeUpIndicator(measure, task));
    if (!hasWords(unit)) continue;
    const text = madeUpText(unit, measure === undefined ? undefined : indicators.get(measure));
    register.push(...text.register);
    yield* pair('plan', `${unit.id}.md`, text.file);
    const update = task && updateOfTask(task);
    if (!update) continue;
    places.push(madeUpPlace(update));
    yield* newsOf(update, task);
  }
  for (const [id, indicator] of indicators) yield json(`indicators/${id}.json`, indicator);
  for (const [id, source] of madeUpBulletins()) yield json(`sources/${id}.json`, source);
  for (const [id, text] of Object.entries(madeUpPages)) yield* pair('pages', `${id}.mdx`, text);
  yield json('site.json', madeUpSite);
  yield json('names.json', [madeUpCouncil, ...places]);
  yield json('glossary.json', madeUpTerms);
  yield json('plan/outline.json', units);
  yield json('plan/targets.json', madeUpTable(indicators));
  yield json('plan/figure-exemptions.json', []);
  yield json('register.json', register);
}

const hasWords = ({ kind }: MadeUpUnit) => kind === 'front' || kind === 'item' || kind === 'column';

const taskNumber = ({ id }: MadeUpUnit): number | undefined => {
  const digits = /^task-(\d+)$/.exec(id)?.[1];
  return digits === undefined ? undefined : Number(digits);
};

/** An update about a task, and the report it rests on. */
const newsOf = (update: number, task: number): File[] => [
  ...pair('updates', `update-${update}.mdx`, madeUpUpdate(update, task)),
  json(`sources/${reportOf(update)}.json`, madeUpReport(update)),
];

/** Whether a plan can be made of so many units. */
export const isPlanSize = (units: number): boolean => Number.isInteger(units) && units >= 3;

/**
 * Writes a made-up plan into a folder, with its registry of ids and the record of what is published.
 * @returns how many files were written.
 * @throws Failure if the folder has something in it already: nothing is overwritten.
 */
export function writeMadeUpPlan(count: number, folder: string): number {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Failure({ en: `The folder ${folder} is not empty.`, zh: `文件夹${folder}不是空的。` });
  let written = 0;
  for (const [path, text] of madeUpFiles(count)) {
    writeFile(join(folder, path), text);
    written += 1;
  }
  const tree = readTree(folder);
  const record = registerPublished(undefined, tree, madeUpSite.issued);
  writeFile(join(folder, 'registry.json'), formatRegistry(addNewIds({}, givenIds(tree))));
  writeFile(join(folder, 'published.json'), formatPublished(record));
  return written + 2;
}

function writeFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
