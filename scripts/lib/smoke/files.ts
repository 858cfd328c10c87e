import { createHash } from 'node:crypto';
import type { Manifest } from '../../../src/domain/release.ts';
import { languages } from '../../../src/schemas/common.ts';
import { partFolder } from '../../../src/search/engine.ts';
import type { FactTable } from '../../../src/search/facts.ts';
import { faultWords, jsonOf, statusFault, type Fault, type Look } from './faults.ts';
import type { Answer, PublishedSite } from './published-site.ts';

/** What every index of the search has, below its folder. */
const searchFiles = ['facts.json', 'words.json', 'characters.json', 'pagefind.js', 'wasm.unknown.pagefind'] as const;

/** What Pagefind says of the lists of an index. */
interface IndexEntry {
  languages?: Record<string, { hash: string }>;
}

/** The entry of each part of an index, and the list of pages that it names. */
async function partAnswers(site: PublishedSite, folder: string, parts: number): Promise<Answer[]> {
  const folders = Array.from({ length: parts }, (_, place) => partFolder(folder, place + 1));
  const entries = await site.getAll(folders.map((part) => `${part}pagefind-entry.json`));
  const lists = entries.flatMap((entry, place) =>
    Object.values(jsonOf<IndexEntry>(entry).data?.languages ?? {}).map(
      ({ hash }) => `${folders[place]}pagefind.${hash}.pf_meta`,
    ),
  );
  return [...entries, ...(await site.getAll(lists))];
}

/** The files that the first search fetches in a language, and the text of the last page that may be found. */
async function searchFaults(site: PublishedSite, language: string): Promise<{ count: number; faults: Fault[] }> {
  const folder = `search/${language}/`;
  const all = await site.getAll(searchFiles.map((name) => folder + name));
  const { texts = 'texts/', parts = 1, lengths = [''] } = all[0] ? (jsonOf<Partial<FactTable>>(all[0]).data ?? {}) : {};
  const last = await site.get(`${folder}${texts}${lengths.length - 1}.json`);
  const answers = [...all, ...(await partAnswers(site, folder, parts)), last];
  const faultsOf = (answer: Answer) => (answer.path.endsWith('.json') ? jsonOf(answer).faults : statusFault(answer));
  return { count: answers.length, faults: answers.flatMap((answer) => faultsOf(answer)) };
}

/** The files of the search in both languages. */
export async function lookAtSearch(site: PublishedSite): Promise<Look> {
  const looks = await Promise.all(languages.map((language) => searchFaults(site, language)));
  return {
    name: { en: 'Search', zh: '搜索' },
    count: looks.reduce((sum, { count }) => sum + count, 0),
    faults: looks.flatMap(({ faults }) => faults),
  };
}

const feedLink = /<link rel="alternate" type="application\/(?:atom\+xml|feed\+json)" href="([^"]+)"/g;

function feedFaults(answer: Answer): Fault[] {
  if (!answer.path.endsWith('.atom')) return jsonOf(answer).faults;
  const faults = statusFault(answer);
  const isWhole = /^<\?xml[\s\S]*<\/feed>\s*$/.test(answer.text);
  return faults.length > 0 || isWhole ? faults : [{ path: answer.path, what: faultWords.cutOff() }];
}

/** The feeds that the home pages offer. */
export async function lookAtFeeds(site: PublishedSite): Promise<Look> {
  const homes = await site.getAll(languages.map((language) => `${language}/`));
  const offered = homes.flatMap(({ text }) => [...text.matchAll(feedLink)].map(([, href = '']) => site.pathOf(href)));
  const answers = await site.getAll(offered);
  const without = homes.filter(({ text }) => text.match(feedLink) === null);
  const faults = [
    ...without.map(({ path }) => ({ path, what: faultWords.noFeed() })),
    ...answers.flatMap((answer) => feedFaults(answer)),
  ];
  return { name: { en: 'Feeds', zh: '订阅源' }, count: answers.length, faults };
}

function sumFaults(answer: Answer, bytes: number, sha256: string): Fault[] {
  const { path, body } = answer;
  const faults = statusFault(answer);
  if (faults.length > 0) return faults;
  if (body.length !== bytes) return [{ path, what: faultWords.bytes(body.length, bytes) }];
  const isRight = createHash('sha256').update(body).digest('hex') === sha256;
  return isRight ? [] : [{ path, what: faultWords.sum() }];
}

/** Every file of data that the manifest lists, by its size and sum. */
export async function lookAtData(site: PublishedSite): Promise<Look> {
  const { data, faults } = jsonOf<Manifest>(await site.get('data/manifest.json'));
  const files = data?.files ?? [];
  const answers = await site.getAll(files.map(({ path }) => `data/${path}`));
  const wrong = answers.flatMap((answer, place) => {
    const { bytes = 0, sha256 = '' } = files[place] ?? {};
    return sumFaults(answer, bytes, sha256);
  });
  return { name: { en: 'Data by their sums', zh: '数据校验' }, count: files.length + 1, faults: [...faults, ...wrong] };
}
