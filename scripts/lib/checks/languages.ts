import { languages, type Language } from '../../../src/schemas/common.ts';
import { problemInLine } from '../files.ts';
import { languageNames } from '../names.ts';
import type { Problem } from '../problem.ts';
import { problemAt, type Shelf, type Tree } from '../tree.ts';

/** The fields of an update and of a page that say the same in every language. */
const sameFields = {
  updates: ['date', 'posted', 'sources', 'tasks', 'indicators', 'draft'],
  pages: ['draft'],
} as const;

/** Checks that updates and pages stand in both languages and that an update's facts are equal in both. */
export function checkLanguages(tree: Tree): Problem[] {
  return [
    ...counterparts(tree.updates, 'updates'),
    ...counterparts(tree.pages, 'pages'),
    ...unequalFacts(tree.updates, sameFields.updates),
    ...unequalFacts(tree.pages, sameFields.pages),
    ...unequalRevisions(tree),
  ];
}

function counterparts(shelves: Record<Language, Shelf<unknown>>, folder: string): Problem[] {
  return languages.flatMap((language) =>
    languages
      .filter((other) => other !== language)
      .flatMap((other) =>
        shelves[language].entries
          .filter(({ id }) => !shelves[other].ids.has(id))
          .map(({ id, file }) => {
            const path = `${folder}/${other}/${id}.mdx`;
            return problemInLine('file-one-language', file, 1, { language: languageNames[other], path });
          }),
      ),
  );
}

/** Updates whose revisions are not of the same days in both languages. */
function unequalRevisions({ updates: { en, zh } }: Tree): Problem[] {
  const daysOf = (revisions: readonly { day: string }[] = []) => revisions.map(({ day }) => day).join(', ');
  return zh.entries.flatMap((entry) => {
    const english = en.entries.find(({ id }) => id === entry.id);
    if (!english || daysOf(entry.data.revisions) === daysOf(english.data.revisions)) return [];
    const other = daysOf(english.data.revisions) || '—';
    const values = { name: 'revisions', path: english.file.path, other };
    return [problemAt('languages-differ', entry, ['revisions'], values)];
  });
}

function unequalFacts<Data>(
  shelves: Record<Language, Shelf<Data>>,
  names: readonly (keyof Data & string)[],
): Problem[] {
  const byId = new Map(shelves.en.entries.map((entry) => [entry.id, entry]));
  return shelves.zh.entries.flatMap((entry) => {
    const english = byId.get(entry.id);
    if (!english) return [];
    return names
      .filter((name) => String(entry.data[name]) !== String(english.data[name]))
      .map((name) => {
        const values = { name, path: english.file.path, other: String(english.data[name]) || '—' };
        return problemAt('languages-differ', entry, [name], values);
      });
  });
}
