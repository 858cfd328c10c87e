import { daySchema } from '../../src/schemas/common.ts';

/**
 * The day that a command is to go by: the one after `--day`, else today.
 * @throws Error if `--day` names no day.
 */
export function commandDay(args: readonly string[], today: string): string {
  const place = args.indexOf('--day');
  if (place < 0) return today;
  const asked = daySchema.safeParse(args[place + 1]);
  if (asked.success) return asked.data;
  throw new Error('--day needs a day as YYYY-MM-DD.');
}
