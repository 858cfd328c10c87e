import { glob } from 'node:fs/promises';
import { sep } from 'node:path';
import type { Outline } from '../../../src/domain/outline.ts';
import type { Language } from '../../../src/schemas/common.ts';
import { simpleAddress } from '../../../src/domain/simple-address.ts';
import { budgets, type Budget } from './budgets.ts';
import { VisitScale, type Visit } from './first-visit.ts';
import { kindOfPage } from './kind-of-page.ts';

/** The heaviest page of a kind in a language, with what a first visit to it costs. */
export interface Weighed {
  kind: string;
  language: Language;
  path: string;
  /** Bytes after Brotli before the reader acts, and with what comes later. */
  bytes: number;
  arrived: number;
  requests: number;
  /** Nothing if the kind has none. */
  budget: Budget | undefined;
}

/**
 * What is not looked through: the form for staff, charts as they were kept with earlier releases, and simple forms, of
 * which only that of the heaviest page is weighed: each has the words of its page.
 */
const apart = /^\/(?:admin|data\/v|en\/simple|zh\/simple)\//;

/** The pages of a built site in their standard form. */
async function pagesIn(folder: string): Promise<string[]> {
  const files = await Array.fromAsync(glob('**/*.html', { cwd: folder }));
  const paths = files.map(
    (file) =>
      `/${file
        .split(sep)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1')}`,
  );
  return paths.filter((path) => !apart.test(path)).toSorted();
}

const sum = (fetched: Visit['first']): number => fetched.reduce((all, { bytes }) => all + bytes, 0);

/** The path of the heaviest page, found by a quick look at each. */
async function heaviest(scale: VisitScale, paths: readonly string[]): Promise<string> {
  const weights = await Promise.all(
    paths.map(async (path) => ({ path, bytes: sum((await scale.visit(path, 'about')).first) })),
  );
  return weights.reduce((one, other) => (other.bytes > one.bytes ? other : one)).path;
}

/**
 * The heaviest page of each kind of a built site in each language. Every page is looked at.
 * @throws Error if a page is of no known kind.
 */
export async function weighKinds(folder: string, outline: Outline): Promise<Weighed[]> {
  const scale = new VisitScale(folder);
  const groups = Map.groupBy(await pagesIn(folder), (path) => {
    const found = kindOfPage(path, outline);
    if (!found)
      throw new Error(`The page ${path} is of no known kind: name it in scripts/lib/budgets/kind-of-page.ts.`);
    return `${found.kind} ${found.language}`;
  });
  const weighed = [];
  for (const [name, paths] of groups) weighed.push(await weighKind(scale, name, paths));
  return weighed.toSorted((one, other) => one.kind.localeCompare(other.kind, 'en'));
}

async function weighKind(scale: VisitScale, name: string, paths: readonly string[]): Promise<Weighed> {
  const [kind = '', language] = name.split(' ') as [string, Language];
  const found = await heaviest(scale, paths);
  const forms = await Promise.all([found, ...simpleForm(found)].map((path) => weighPage(scale, path)));
  const heavier = forms.reduce((one, other) => (other.bytes > one.bytes ? other : one));
  return { kind, language, budget: budgets[kind], ...heavier };
}

/** The address of the simple form of a page, of a page in a language. */
const simpleForm = (path: string): string[] => (/^\/(?:en|zh)\//.test(path) ? [simpleAddress(path)] : []);

async function weighPage(scale: VisitScale, path: string) {
  const { first, later } = await scale.visit(path);
  const bytes = sum(first);
  return { path, bytes, arrived: bytes + sum(later), requests: first.length };
}

/** What of a page is over its budget, in words; nothing if it keeps it. */
export function excessOf({ bytes, arrived, requests, budget }: Weighed): string | undefined {
  if (!budget) return 'no budget';
  const over = [
    ...(bytes > budget.bytes ? [`${bytes} of ${budget.bytes} bytes`] : []),
    ...(budget.arrived !== undefined && arrived > budget.arrived
      ? [`${arrived} of ${budget.arrived} bytes later`]
      : []),
    ...(requests > budget.requests ? [`${requests} of ${budget.requests} requests`] : []),
  ];
  return over.length > 0 ? over.join(', ') : undefined;
}
