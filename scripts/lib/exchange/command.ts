import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language, Text } from '../../../src/schemas/common.ts';
import { contentFolder, readTree } from '../content.ts';
import { Failure } from '../failure.ts';
import { replaceFile } from '../replace-file.ts';
import { siteDay } from '../site-day.ts';
import { applyRows, type Applied } from './apply.ts';
import { readSheet, toCsv, toXlsx } from './formats.ts';
import { cellProblemsOf } from './look-over.ts';
import { placeWords, readRows, type CellProblem } from './read-rows.ts';
import { helpSheets, observationRows, observationSheet } from './table.ts';

/** What the commands say about themselves. */
export const exportHelp: Text = {
  en: `npm run data:export [-- FOLDER]

Writes all observations into FOLDER (exchange, if none is named) as an Excel workbook, observations.xlsx,
and as CSV, observations.csv. Change one of them in Excel, WPS or another program and take it back with
npm run data:import.`,
  zh: `npm run data:export [-- 文件夹]

将全部数据写入指定文件夹（不写时为exchange）：Excel工作簿observations.xlsx和CSV文件observations.csv。
可用Excel、WPS等软件修改其中之一，再用npm run data:import导入。`,
};

export const importHelp: Text = {
  en: `npm run data:import -- FILE

Takes a table of observations back that npm run data:export wrote: an Excel workbook or a CSV file. A cell
that was changed changes its field, a new row becomes a new observation, and what was not touched keeps its
bytes. A published figure is changed only with a reason in both languages. If anything is wrong, the cells
are named by row and column and nothing is written.`,
  zh: `npm run data:import -- 文件

导入由npm run data:export导出并修改过的数据表，可为Excel工作簿或CSV文件。改动的单元格写回相应字段，
新增的行成为新数据，未改动之处一字不变。更正已发布的数据须用两种语言写明原因。
如有问题，将逐一指明行和列，且不写入任何内容。`,
};

/** Writes the table of observations in both formats. @returns what was written, in words. */
export async function exportData(folder = 'exchange'): Promise<Text> {
  const tree = readTree(contentFolder());
  const table = observationRows(tree);
  mkdirSync(folder, { recursive: true });
  const [csv, xlsx] = ['csv', 'xlsx'].map((ending) => join(folder, `${observationSheet}.${ending}`));
  writeFileSync(csv ?? '', toCsv(table));
  writeFileSync(xlsx ?? '', await toXlsx([table, ...helpSheets(tree)]));
  const count = table.rows.length - 1;
  return {
    en: `${count} observations written to ${xlsx} and ${csv}.`,
    zh: `已将${count}条数据写入${xlsx}和${csv}。`,
  };
}

/**
 * Takes a table back.
 * @returns what was done, in words.
 * @throws Failure with the cells that are wrong, if any is; nothing is written then.
 */
export async function importData(file: string): Promise<Text> {
  if (!existsSync(file)) throw new Failure({ en: `There is no file ${file}.`, zh: `没有${file}文件。` });
  const root = contentFolder();
  const tree = readTree(root);
  const read = readRows(await readSheet(readFileSync(file)));
  const applied = applyRows(tree, read, siteDay(tree));
  const problems =
    applied.problems.length > 0 || applied.files.size === 0
      ? applied.problems
      : cellProblemsOf(root, applied, read.places);
  if (problems.length > 0) throw new Failure(problemWords(problems));
  for (const [path, text] of applied.files) replaceFile(join(root, path), text);
  return doneWords(applied);
}

function problemWords(problems: readonly CellProblem[]): Text {
  const lines = (language: Language) =>
    problems.map((problem) => `${placeWords(problem, observationSheet)[language]}\n    ${problem.what[language]}`);
  return {
    en: [...lines('en'), `Nothing was written: ${problems.length} to mend.`].join('\n'),
    zh: [...lines('zh'), `共有${problems.length}处需要改正，未写入任何内容。`].join('\n'),
  };
}

function doneWords({ files, added, changed }: Applied): Text {
  if (files.size === 0) return { en: 'Nothing differs; nothing was written.', zh: '没有改动，未写入任何内容。' };
  const list = [...files.keys()].map((path) => `  ${path}`).join('\n');
  return {
    en: `${changed.length} observations changed, ${added.length} added:\n${list}\nNow: npm run check, npm run register, npm run changes.`,
    zh: `更正${changed.length}条，新增${added.length}条：\n${list}\n接下来：npm run check、npm run register、npm run changes。`,
  };
}
