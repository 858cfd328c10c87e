import { along, around, type Box, type Spot } from './labels.ts';

/** A mark as far as lines and labels care: where it stands and whether a line joins it to the one before. */
export type JoinedSpot = Spot & { joined: boolean };

/** The unbroken runs of joined marks, of two or more. */
export function runsOf<Mark extends JoinedSpot>(marks: readonly Mark[]): Mark[][] {
  const runs: Mark[][] = [];
  for (const mark of marks) {
    const run = runs.at(-1);
    if (mark.joined && run) run.push(mark);
    else runs.push([mark]);
  }
  return runs.filter((run) => run.length > 1);
}

/** What labels must keep clear of: the marks and the lines between them. */
export function obstaclesOf(marks: readonly JoinedSpot[]): Box[] {
  const lines = runsOf(marks).flatMap((run) => run.slice(1).flatMap((mark, index) => along(run[index] ?? mark, mark)));
  return [...marks.map((mark) => around(mark, 7)), ...lines];
}
