/**
 * The version of the rules in `status.ts` and `schedule.ts`. A change of a rule changes the version: the first number
 * where a published answer could change, the second where an answer is added, the third where only words are clearer.
 * `public/data/verify.py` follows the same rules on its own and names the version it knows; change it with them.
 */
export const methodVersion = '1.2.0';

/** The day from which this version of the rules holds, `YYYY-MM-DD`. */
export const methodDate = '2026-11-29';
