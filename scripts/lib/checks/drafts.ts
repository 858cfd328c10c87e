import { holdOf, type Publishable } from '../../../src/domain/publication.ts';
import { linkedIds } from '../../../src/domain/paragraphs.ts';
import { languages } from '../../../src/schemas/common.ts';
import { neededPages } from '../../../src/schemas/update.ts';
import { bodyOf, problemInLine, problemInText } from '../files.ts';
import type { FieldPath, Problem } from '../problem.ts';
import { problemAt, type Entry, type Tree } from '../tree.ts';

/** A thing that is held back, and its file. */
interface Held extends Publishable {
  file: string;
}

/** What is held back, by address below the language; a note's is its place on the page of notes. */
type HeldBack = ReadonlyMap<string, Held>;

/**
 * Checks that nothing leans on what is published later than itself, that no page is a draft that all need, and that no
 * update which was published is put off. One that became a draft is told of with its id.
 */
export function checkDrafts(tree: Tree, today: string): Problem[] {
  const held = heldBack(tree, today);
  const early = [...neededDrafts(tree), ...putOff(tree, today)];
  return [...early, ...(held.size === 0 ? [] : [...inFields(tree, held), ...inWords(tree, held)])];
}

function heldBack({ notes, updates, pages }: Tree, today: string): HeldBack {
  const from = (entries: readonly Entry<Publishable>[], address: (id: string) => string) =>
    entries
      .filter(({ data }) => holdOf(data, today))
      .map(({ id, data, file }) => [address(id), { draft: data.draft, posted: data.posted, file: file.path }] as const);
  return new Map([
    ...from(notes.entries, noteAddress),
    ...from(updates.en.entries, (id) => `updates/${id}`),
    ...from(pages.en.entries, (id) => id),
  ]);
}

const noteAddress = (id: string) => `notes#${id}`;

/** When a thing is published, as words that sort: always, on its day, never. */
const release = ({ draft, posted }: Publishable): string => (draft ? 'never' : (posted ?? ''));

/** The problem of leaning on what is at an address, in the eyes of a thing that is published on some day itself. */
function leaning(held: HeldBack, address: string, from: Publishable = {}) {
  const target = held.get(address);
  if (!target || release(target) <= release(from)) return undefined;
  if (target.draft) return { rule: 'draft-leaned-on', values: { file: target.file } } as const;
  return { rule: 'later-leaned-on', values: { file: target.file, day: target.posted ?? '' } } as const;
}

/** Fields that name something by its id or address. */
function inFields({ site, moved, indicators }: Tree, held: HeldBack): Problem[] {
  const at = (entry: Pick<Entry<unknown>, 'file' | 'at'>, path: FieldPath, address: string) => {
    const problem = leaning(held, address);
    return problem ? [problemAt(problem.rule, entry, path, problem.values)] : [];
  };
  return [
    ...(site?.data.subjects ?? []).flatMap(({ path }, index) =>
      site ? at(site, ['subjects', index, 'path'], path) : [],
    ),
    ...moved.flatMap((entry) => {
      const { to = '' } = entry.data;
      return [`updates/${to}`, noteAddress(to), to].flatMap((address) => at(entry, ['to'], address));
    }),
    ...indicators.entries.flatMap((entry) =>
      entry.data.notes.flatMap((id, index) => at(entry, ['notes', index], noteAddress(id))),
    ),
  ];
}

/** Links in the plan's words, and in those of updates and pages. */
function inWords({ texts, updates, pages }: Tree, held: HeldBack): Problem[] {
  return languages.flatMap((language) => [
    ...[...texts[language].values()].flatMap(({ file, blocks }) =>
      blocks.flatMap(({ markdown, line }) =>
        linkedIds(markdown, 'note').flatMap((id) => {
          const problem = leaning(held, noteAddress(id));
          return problem ? [problemInLine(problem.rule, file, line, problem.values)] : [];
        }),
      ),
    ),
    ...[...updates[language].entries, ...pages[language].entries].flatMap((entry) => inBody(entry, held)),
  ]);
}

/** An address of this site: `/en/updates/2020-river/`, `/zh/notes/#light-twice`. */
const address = /\/(?:en|zh)\/([a-z0-9][a-z0-9/-]*?)\/?(#[a-z0-9-]+)?(?=[^a-z0-9/#-]|$)/g;

function inBody({ file, data }: Entry<Publishable>, held: HeldBack): Problem[] {
  const body = bodyOf(file);
  return [...body.matchAll(address)].flatMap(({ index, 1: path = '', 2: place = '' }) => {
    const problem = leaning(held, path === 'notes' ? path + place : path, data);
    return problem ? [problemInText(problem.rule, file, index, problem.values)] : [];
  });
}

/** Updates that are to be posted on a later day, though they were published before. */
const putOff = ({ updates, published }: Tree, today: string): Problem[] =>
  languages.flatMap((language) =>
    updates[language].entries.flatMap((entry) => {
      const since = published?.data.addresses[`updates/${entry.id}`];
      if (since === undefined || since > today || entry.data.posted <= today) return [];
      return [problemAt('update-put-off', entry, ['posted'], { id: entry.id, since })];
    }),
  );

const neededDrafts = ({ pages }: Tree): Problem[] =>
  languages.flatMap((language) =>
    pages[language].entries
      .filter(({ id, data }) => data.draft && neededPages.includes(id))
      .map((entry) => problemAt('draft-needed', entry, ['draft'])),
  );
