import { languages } from '../../../src/schemas/common.ts';
import type { Problem } from '../problem.ts';
import { problemAt, type Entry, type Tree } from '../tree.ts';
import { judgeLink, judgeOutside, knownAddresses } from './links.ts';

/** One address in a field: where it stands. */
type AddressField = readonly [entry: Entry<unknown>, path: readonly string[], url: string];

/** Checks the addresses in fields: of sources, of the official texts, of the subjects on the front page. */
export function checkFieldLinks(tree: Tree): Problem[] {
  const known = knownAddresses(tree);
  const outside = outsideAddresses(tree);
  return [
    ...outside.flatMap(([entry, path, url]) => {
      const judgement = judgeOutside(url, known);
      return judgement ? [problemAt(judgement.rule, entry, path, judgement.values)] : [];
    }),
    ...subjects(tree),
    ...idleHosts(tree, outside),
  ];
}

function outsideAddresses({ site, sources }: Tree): AddressField[] {
  const own: AddressField[] = site
    ? [
        [site, ['address'], site.data.address],
        ...languages.map((language): AddressField => {
          return [site, ['official', language, 'url'], site.data.official[language].url];
        }),
      ]
    : [];
  const documents = sources.entries.flatMap((entry): AddressField[] =>
    entry.data.url === undefined ? [] : [[entry, ['url'], entry.data.url]],
  );
  return [...own, ...documents];
}

function subjects(tree: Tree): Problem[] {
  const { site } = tree;
  if (!site) return [];
  const known = knownAddresses(tree);
  return site.data.subjects.flatMap(({ path }, index) => {
    const judgement = judgeLink(`/en/${path}/`, 'en', known);
    return judgement ? [problemAt(judgement.rule, site, ['subjects', index, 'path'], judgement.values)] : [];
  });
}

/** Exceptions that no link needs, any more. Links in running words are of another kind: they may need one too. */
function idleHosts({ site, files }: Tree, outside: readonly AddressField[]): Problem[] {
  if (!site) return [];
  const used = new Set(
    outside.filter(([, , url]) => url.startsWith('http:')).map(([, , url]) => new URL(url).hostname),
  );
  const isInWords = (host: string) =>
    [...files.values()].some(({ path, text }) => /\.mdx?$/.test(path) && text.includes(`http://${host}`));
  return site.data.insecureHosts.flatMap(({ host }, index) =>
    used.has(host) || isInWords(host)
      ? []
      : [problemAt('insecure-host-idle', site, ['insecureHosts', index, 'host'], { host })],
  );
}
