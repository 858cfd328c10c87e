import { simpleAddress, standardAddress } from '../../../src/domain/simple-address.ts';

/** A page of a site in one of its languages, as an address in an attribute: `href="/en/simple/tasks/?q=x#y"`. */
const pageAddress = /(\s(?:href|action)=")(\/[^"?#]*\/)((?:[?#][^"]*)?")/g;

/** What a page of its own says to search engines, which the simple form of another page does not want to be found by. */
const unlisted = '<meta name="robots" content="noindex">';

/** What a page says to search engines and to the search alone. The simple form is in neither. */
const forSearch = /<script type="application\/ld\+json">.*?<\/script>|<meta name="search-facts"[^>]*>/gs;

/**
 * The simple form of a page: the same words in large type, by the class `simple` of its root. Its links stay among the
 * simple forms; what leads to the simple form leads back.
 * @param html the page in its standard form.
 * @param standard the addresses of all pages that have a simple form, in their standard form: `/en/tasks/`.
 * @param base the path below which the site is published, with its slashes.
 */
export function simpleForm(html: string, standard: ReadonlySet<string>, base = '/'): string {
  return html
    .replace(forSearch, '')
    .replace(/<html\b/i, '<html class="simple"')
    .replace(/<head>/i, `<head>${html.includes(unlisted) ? '' : unlisted}`)
    .replace(pageAddress, (whole, before: string, path: string, after: string) => {
      const other = standard.has(path) ? simpleAddress(path, base) : standardAddress(path, base);
      return standard.has(other) || standard.has(path) ? before + other + after : whole;
    });
}
