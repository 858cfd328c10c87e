import { relative } from 'node:path';

/** A folder as people see it from where they are: a path below it where it lies there. */
export function asSeen(folder: string): string {
  const way = relative(process.cwd(), folder);
  return way === '' || way.startsWith('..') ? folder : way;
}
