import { daySchema } from '../../src/schemas/common.ts';
import { Failure } from './failure.ts';

/**
 * The day that a command is to go by: the one after `--day`, if it is there.
 * @throws Failure if `--day` names no day.
 */
export function askedDay(args: readonly string[]): string | undefined {
  const place = args.indexOf('--day');
  if (place < 0) return undefined;
  const asked = daySchema.safeParse(args[place + 1]);
  if (asked.success) return asked.data;
  throw new Failure({ en: '--day needs a day as YYYY-MM-DD.', zh: '--day之后须写日期，如2020-12-31。' });
}
