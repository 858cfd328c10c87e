import { languages } from '../schemas/common.ts';

/**
 * The page that answers for unknown addresses, by the beginning of the address, the longest first. Paths below the
 * site's own address: what begins with `en/simple/` gets the page `en/simple/404/`.
 */
export const notFoundPages: readonly { within: string; page: string }[] = languages
  .flatMap((language) => [`${language}/simple/`, `${language}/`])
  .map((within) => ({ within, page: `${within}404/` }));
