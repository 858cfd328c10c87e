import { languageTags } from '../../../src/i18n/index.ts';
import { languages, type Language } from '../../../src/schemas/common.ts';
import { faultWords, statusFault, type Fault, type Look } from './faults.ts';
import type { Answer, PublishedSite } from './published-site.ts';

/** How many pages of the sitemap are looked at, spread over all. */
const sampleSize = 40;

const isWhole = ({ headers, text }: Answer): boolean =>
  /^text\/html\b/.test(headers.get('content-type') ?? '') && /^\s*<!doctype html>[\s\S]*<\/html>\s*$/i.test(text);

const languageOf = (answer: Answer): string => /<html[^>]*\blang="([^"]*)"/.exec(answer.text)?.[1] ?? '';

/** The language that a page has by its address; none for one that has both. */
const languageAt = (path: string): Language | undefined =>
  languages.find((language) => path.startsWith(`${language}/`));

function pageFaults(answer: Answer, asked: Language | undefined, status = 200): Fault[] {
  const { path } = answer;
  const faults = statusFault(answer, status);
  if (faults.length > 0) return faults;
  if (!isWhole(answer)) return [{ path, what: faultWords.cutOff() }];
  const isRight = asked === undefined || languageOf(answer) === languageTags[asked];
  return isRight ? [] : [{ path, what: faultWords.language(languageOf(answer), languageTags[asked]) }];
}

const locations = ({ text }: Answer): string[] => [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = '']) => url);

/** The addresses that a site's sitemap lists, in full. */
async function listedPages(site: PublishedSite): Promise<string[]> {
  const maps = locations(await site.get('sitemap-index.xml')).map((url) => site.pathOf(url));
  return (await site.getAll(maps)).flatMap(locations);
}

/** Pages in both languages, from the sitemap: there, whole, and in their language. */
export async function lookAtPages(site: PublishedSite): Promise<Look> {
  const listed = (await listedPages(site)).map((url) => site.pathOf(url));
  const step = Math.max(1, Math.floor(listed.length / sampleSize));
  const sample = listed.filter((_, place) => place % step === 0);
  const answers = await site.getAll([...new Set(['', ...languages.map((language) => `${language}/`), ...sample])]);
  return {
    name: { en: 'Pages', zh: '页面' },
    count: answers.length,
    faults: answers.flatMap((answer) => pageFaults(answer, languageAt(answer.path))),
  };
}

/** What is answered for addresses that are not there. @param isPlain whether the host knows one page for all of them. */
export async function lookAtUnknown(site: PublishedSite, isPlain: boolean): Promise<Look> {
  const places = ['', ...languages.map((language) => `${language}/`)];
  const answers = await site.getAll(places.map((place) => `${place}no-such-page/`));
  return {
    name: { en: 'Unknown addresses', zh: '不存在的地址' },
    count: answers.length,
    faults: answers.flatMap((answer) => pageFaults(answer, isPlain ? undefined : languageAt(answer.path), 404)),
  };
}

/** Sitemap, `robots.txt` and the home page: whether they name the address at which the site is. */
export async function lookAtAddresses(site: PublishedSite): Promise<Look> {
  const named = [
    ['sitemap-index.xml', /<loc>(.*?)<\/loc>/],
    ['robots.txt', /^Sitemap: (\S+)/m],
    ['en/', /<link rel="canonical" href="([^"]*)"/],
  ] as const;
  const faults = named.map(async ([path, pattern]): Promise<Fault[]> => {
    const answer = await site.get(path);
    const [missing, address] = [statusFault(answer), pattern.exec(answer.text)?.[1]];
    if (missing.length > 0) return missing;
    if (address === undefined) return [{ path, what: faultWords.cutOff() }];
    const isHere = site.isLocal || address.startsWith(site.address);
    return isHere ? [] : [{ path, what: faultWords.otherAddress(address) }];
  });
  return {
    name: { en: 'Sitemap and addresses', zh: '网站地图与网址' },
    count: named.length,
    faults: (await Promise.all(faults)).flat(),
  };
}
