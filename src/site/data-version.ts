import { changes } from './changes.ts';
import { published, site } from './library.ts';

/**
 * The day of the newest change that readers are told of: the date of the data. It is taken from records, never from a
 * clock, and nothing that is not published yet moves it.
 */
export const latestDay: string = [site.issued, published?.begun ?? '', changes[0]?.day ?? ''].toSorted().at(-1) ?? '';
