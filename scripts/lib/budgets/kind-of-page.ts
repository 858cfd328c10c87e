import { fixedPages } from '../addresses.ts';
import { listSegments } from '../../../src/domain/list-pages.ts';
import type { Outline } from '../../../src/domain/outline.ts';
import type { Language } from '../../../src/schemas/common.ts';

/** A kind of page in a language; what belongs to none counts with English. */
interface KindOfPage {
  kind: string;
  language: Language;
}

/** How many units a chapter has that is called long. */
const long = 40;

/** The kinds that have many pages, by their addresses below the language. */
const many: readonly (readonly [kind: string, address: RegExp])[] = [
  ['not-found', /^404\/$/],
  ['print', /^plan\/print\/$/],
  ['both', /^plan\/[^/]+\/both\/$/],
  ['cite', /^plan\/[^/]+\/cite\/$/],
  ['chapter', /^plan\/[^/]+\/$/],
  ['task', /^tasks\/[^/]+\/$/],
  ['indicator', /^indicators\/[^/]+\/$/],
  ['update', /^updates\/[^/]+\/$/],
  ['source', /^sources\/[^/]+\/$/],
  ['as-of', /^as-of\/[^/]+\/$/],
];

/** The pages that belong to no language, and charts for other sites. */
function outside(path: string): KindOfPage | undefined {
  if (path === '/') return { kind: 'front-door', language: 'en' };
  if (path === '/404.html') return { kind: 'not-found', language: 'en' };
  const [, language] = /^\/embed\/(en|zh)\/[^/]+\/$/.exec(path) ?? [];
  return language ? { kind: 'embed', language: language as Language } : undefined;
}

/**
 * The kind of a page of the built site. Its simple form, which has the same words, is of the same kind.
 * @param path its address: `/en/simple/tasks/soil-quality/`.
 * @returns nothing for a page of no known kind.
 */
export function kindOfPage(path: string, outline: Outline): KindOfPage | undefined {
  const [, language, below = ''] = /^\/(en|zh)\/(?:simple\/)?(.*)$/.exec(path) ?? [];
  if (!language) return outside(path);
  const name = listSegments(below.replace(/\/$/, '').split('/')).join('/');
  const kind = many.find(([, address]) => address.test(`${name}/`))?.[0] ?? singleKind(name);
  if (!kind) return undefined;
  return { kind: kind === 'chapter' && isLong(below, outline) ? 'long-chapter' : kind, language: language as Language };
}

/** The kind of a page that there is once: its own name; of a page of the content, text. */
function singleKind(name: string): string | undefined {
  if (name === '') return 'home';
  if (fixedPages.includes(name)) return name;
  return name.includes('/') ? undefined : 'text';
}

function isLong(below: string, { all }: Outline): boolean {
  const chapter = below.split('/')[1];
  return all.filter(({ path }) => path[0]?.id === chapter).length > long;
}
