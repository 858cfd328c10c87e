import { inEachLanguage, type Text } from '../../../src/schemas/common.ts';
import { Dice } from './dice.ts';
import { indicatorOfTask } from './indicators.ts';
import { period } from './period.ts';
import { reportOf } from './sources.ts';
import { madeUpSentence, nameOf, nounOf } from './words.ts';

/** How many tasks there are to an update. */
const tasksPerUpdate = 20;

/** The number of the update about a task, from 1. Most tasks have none. */
export const updateOfTask = (task: number): number | undefined =>
  task % tasksPerUpdate === 1 ? (task - 1) / tasksPerUpdate + 1 : undefined;

/** The two files of an update: news with one figure, a link and, every fifth time, a chart. */
export function madeUpUpdate(update: number, task: number): Text {
  const dice = new Dice(`update ${update}`);
  const { en, zh } = nameOf(update);
  const noun = nounOf(dice);
  const count = dice.between(20, 900);
  const date = `${period.end}-10-${String(dice.between(10, 28))}`;
  const head = (title: string, summary: string) =>
    [
      '---',
      `title: '${title}'`,
      `summary: '${summary}'`,
      `date: '${date}'`,
      `posted: '${period.end + 1}-01-10'`,
      `sources: [${reportOf(update)}]`,
      `tasks: [task-${task}]`,
      `indicators: [${indicatorOfTask(task) ?? ''}]`,
      '---',
    ].join('\n');
  const chart = update % 5 === 0 ? `\n<IndicatorFigure id="${indicatorOfTask(task)}" />\n` : '';
  const words = inEachLanguage((language) => madeUpSentence(dice, language));
  return {
    en: `${head(`${count} ${noun.en} for ${en}, as a report says`, `A report counts ${count} ${noun.en} in the area of ${en}.`)}\n\n${words.en} The [task](/en/tasks/task-${task}/) does not name them.\n${chart}`,
    zh: `${head(`报道称${zh}新增${count}处${noun.zh}`, `一篇报道统计，${zh}一带有${count}处${noun.zh}。`)}\n\n${words.zh}[该任务](/zh/tasks/task-${task}/)未提及。\n${chart}`,
  };
}
