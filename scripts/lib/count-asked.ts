import { Failure } from './failure.ts';
import type { GivenOptions } from './options.ts';

/**
 * A number of times that a command was asked for.
 * @param name the option: `--times`.
 * @param usual how many it is where nothing was said.
 * @throws Failure if something else than a whole number above 0 was given.
 */
export function countAsked(name: string, given: GivenOptions[string], usual: number): number {
  const count = Number(given ?? usual);
  if (Number.isInteger(count) && count > 0) return count;
  throw new Failure({ en: `${name} needs a whole number above 0.`, zh: `${name}须为大于0的整数。` });
}
