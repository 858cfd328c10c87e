import { buildDay } from '../../src/domain/publication.ts';
import { Failure } from './failure.ts';
import type { Tree } from './tree.ts';

/**
 * The day for which the site is checked and built, `YYYY-MM-DD`: the one in `TODAY` or `SOURCE_DATE_EPOCH`, else the one
 * that it is in the site's time zone.
 * @throws Failure if what is set is no day.
 */
export function siteDay({ site }: Pick<Tree, 'site'>): string {
  try {
    return buildDay(process.env, new Date(), site?.data.timeZone ?? 'UTC');
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const zh = '变量TODAY须为日期（如2020-12-31），SOURCE_DATE_EPOCH须为1970年以来的秒数。';
    throw new Failure({ en: error.message, zh });
  }
}
