import { daySchema } from '../../src/schemas/common.ts';
import { Failure } from './failure.ts';
import type { GivenOptions } from './options.ts';

/**
 * The day that a command was asked with `--day` to go by, if it was.
 * @throws Failure if it is no day.
 */
export function askedDay(given: GivenOptions[string]): string | undefined {
  if (given === undefined) return undefined;
  const asked = daySchema.safeParse(given);
  if (asked.success) return asked.data;
  throw new Failure({ en: '--day needs a day as YYYY-MM-DD.', zh: '--day之后须写日期，如2020-12-31。' });
}
