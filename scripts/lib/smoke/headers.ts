import { languages } from '../../../src/schemas/common.ts';
import { headersAt, strictTransport } from '../hosting/headers.ts';
import { faultWords, statusFault, type Fault, type Look } from './faults.ts';
import type { Answer, PublishedSite } from './published-site.ts';

/** Addresses of each kind: pages, a stylesheet, data, a picture, a feed. */
async function addressesOfEachKind(site: PublishedSite): Promise<string[]> {
  const home = await site.get('en/');
  const styles = [...home.text.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) =>
    site.pathOf(href),
  );
  const pages = ['', ...languages.map((language) => `${language}/`)];
  return [...pages, ...styles.slice(0, 1), 'data/manifest.json', 'pictures/en/plan.png', 'en/feeds/changes.atom'];
}

/** Hosts have several words for the same: that a browser asks each time. */
const asksEachTime = (value: string): boolean => /\bno-cache\b|\bmax-age=0\b/.test(value);

/** The names of these headers are looked for, and what they hold, of which a host may say more. */
function isRight(name: string, value: string | null, asked: string): boolean {
  if (value === null) return false;
  return name === 'Cache-Control' && asksEachTime(asked) ? asksEachTime(value) : value.includes(asked);
}

function headerFaults({ path, headers }: Answer, hasTls: boolean): Fault[] {
  const asked = { ...headersAt(`/${path}`), ...(hasTls ? { [strictTransport.name]: 'max-age=' } : {}) };
  return Object.entries(asked)
    .filter(([name, value]) => !isRight(name, headers.get(name), value))
    .map(([name, value]) => ({ path, what: faultWords.header(name, headers.get(name), value) }));
}

const isCompressed = ({ headers }: Answer): boolean => ['br', 'gzip'].includes(headers.get('content-encoding') ?? '');

/** The headers of answers of each kind, and whether pages come compressed. */
export async function lookAtHeaders(site: PublishedSite): Promise<Look> {
  const answers = await site.getAll(await addressesOfEachKind(site));
  const hasTls = site.address.startsWith('https:');
  const faults = answers.flatMap((answer): Fault[] => {
    const missing = statusFault(answer);
    if (missing.length > 0) return missing;
    const isPlain = /^\w\w\/$/.test(answer.path) && !isCompressed(answer);
    return [
      ...headerFaults(answer, hasTls),
      ...(isPlain ? [{ path: answer.path, what: faultWords.notCompressed() }] : []),
    ];
  });
  return { name: { en: 'Headers', zh: '响应头' }, count: answers.length, faults };
}
