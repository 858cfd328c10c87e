import { languages, type Language } from '../../../src/schemas/common.ts';
import { knownAddressesIn, type Addresses } from '../addresses.ts';
import { languageNames } from '../names.ts';
import { nearestTo } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { RuleId } from '../rules/index.ts';
import type { Tree } from '../tree.ts';

/** What is wrong with an address: the rule and what its sentences are given. */
interface Judgement {
  rule: RuleId;
  values: Problem['values'];
}

/** What addresses are held against. */
export interface KnownAddresses extends Addresses {
  /** The hosts that may be linked by http. */
  insecureHosts: ReadonlySet<string>;
  /** The address of the site itself. */
  own?: string | undefined;
}

/** What the addresses of a tree are held against. */
export const knownAddresses = (tree: Tree): KnownAddresses => ({
  ...knownAddressesIn(tree),
  insecureHosts: new Set(tree.site?.data.insecureHosts.map(({ host }) => host)),
  own: tree.site?.data.address,
});

/** Signs that belong to the words around an address, and those that may stand in it but not at its end. */
const stray = /[\s，。；：、！？“”‘’（）《》「」【】…<>"]|[.,;:!'*]$/;

/** An address that was pasted behind itself or another. One that holds another in its path or after its `=` is meant so. */
const pastedTwice = /^(https?:\/\/.+?)\1$|(?<=[^/=:?&#])https?:\/\/.*/;

/** What an address has in it that is no part of it, if anything. */
function strayIn(address: string): string | undefined {
  const [twice, once] = pastedTwice.exec(address) ?? [];
  return stray.exec(address)?.[0] ?? once ?? twice;
}

/** What is wrong with an address that stands in a text of a language, if anything is. */
export function judgeLink(address: string, language: Language, known: KnownAddresses): Judgement | undefined {
  const example = `/${language}/indicators/`;
  const sign = strayIn(address);
  if (sign !== undefined) return { rule: 'link-stray', values: { sign } };
  const scheme = /^([a-z][a-z\d+.-]*:)/i.exec(address)?.[1]?.toLowerCase();
  if (known.own && (address === known.own || address.startsWith(`${known.own.replace(/\/$/, '')}/`))) {
    return { rule: 'link-own-site', values: { address, example } };
  }
  if (scheme === 'http:' || scheme === 'https:') return judgeOutside(address, known);
  if (scheme === 'mailto:' || address.startsWith('#')) return undefined;
  if (scheme) return { rule: 'link-scheme', values: { scheme } };
  if (!/^\/(?!\/)/.test(address)) return { rule: 'link-relative', values: { address, example } };
  return judgeInside(address, language, known);
}

/** What is wrong with an address of another site, if anything is. */
export function judgeOutside(address: string, { insecureHosts }: Pick<KnownAddresses, 'insecureHosts'>) {
  const sign = strayIn(address);
  if (sign !== undefined) return { rule: 'link-stray', values: { sign } } as const;
  if (!URL.canParse(address) || /^https?:\/\/www\.[^./]+(?:[/?#]|$)/i.test(address))
    return { rule: 'link-incomplete', values: { address } } as const;
  const { protocol, hostname: host } = new URL(address);
  if (isPrivate(host)) return { rule: 'link-private', values: { host } } as const;
  const isInsecure = protocol === 'http:' && !insecureHosts.has(host);
  return isInsecure ? ({ rule: 'link-insecure', values: { host } } as const) : undefined;
}

/** Whether a host is one of a private network: without a dot, of a private range, or of an ending kept for such. */
const isPrivate = (host: string): boolean =>
  !host.includes('.') ||
  /^(?:10|127|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\./.test(host) ||
  /\.(?:local|localhost|lan|internal|intranet|home)$/.test(host);

function judgeInside(address: string, language: Language, { pages, files }: Addresses): Judgement | undefined {
  const path = address.replace(/[#?].*$/, '');
  if (files.has(path)) return undefined;
  const [, first = '', page = ''] = /^\/([^/]*)\/(?:(.*)\/)?$/.exec(path) ?? [];
  const other = languages.find((candidate) => candidate === first);
  if (other === undefined || !pages.has(page)) {
    const guess = nearest(path, language, pages);
    const values = { address, guess: guess ? ` → ${guess}` : '', example: `/${language}/indicators/` };
    return { rule: 'link-missing', values };
  }
  if (other === language) return undefined;
  return {
    rule: 'link-language',
    values: { language: languageNames[other], address: `/${language}/${page}/`.replace('//', '/') },
  };
}

/** The address that was probably meant: nearest to what was typed, and not far from it. */
function nearest(path: string, language: Language, pages: ReadonlySet<string>): string | undefined {
  const all = [...pages].map((page) => (page === '' ? `/${language}/` : `/${language}/${page}/`));
  return nearestTo(path, all, 4);
}
