import { daySchema } from '../../src/schemas/common.ts';

/** The day it is on this machine, `YYYY-MM-DD`. */
export const currentDay = (): string => new Date().toLocaleDateString('sv');

/**
 * The day that a command is to go by: the one after `--day`, else today.
 * @throws Error if `--day` names no day.
 */
export function commandDay(args: readonly string[]): string {
  const place = args.indexOf('--day');
  if (place < 0) return currentDay();
  const asked = daySchema.safeParse(args[place + 1]);
  if (asked.success) return asked.data;
  throw new Error('--day needs a day as YYYY-MM-DD.');
}
