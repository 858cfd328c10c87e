import { displayTitle } from '../domain/outline.ts';
import { sourceTitle } from '../domain/source.ts';
import type { Language } from '../schemas/common.ts';
import { contentPages } from './content-pages.ts';
import { blocksOf, indicators, notes, outline, sources, targetTable, terms } from './library.ts';
import { pagePath } from './paths.ts';
import { placePath, placeTitle, unitPath } from './places.ts';
import { updatesIn, updateTitle } from './updates.ts';

/** What bears an id: its title and its address in a language. */
interface Thing {
  title(language: Language): string;
  path(language: Language): string;
}

/** Something with a page of its own in a folder of addresses. */
const paged = (folder: string, id: string, title: Thing['title']): readonly [string, Thing] => [
  id,
  { title, path: (language) => pagePath(language, folder, id) },
];

/** Something that has its place on a page it shares. */
const placed = (page: string, id: string, title: Thing['title']): readonly [string, Thing] => [
  id,
  { title, path: (language) => `${pagePath(language, page)}#${id}` },
];

const printedPlaces = [
  ...outline.all.flatMap(({ id }) => blocksOf(id, 'en').map((block) => block.id)),
  ...targetTable.groups.flatMap((group) => [group.id, ...group.rows.map(({ id }) => id)]),
];

/** Everything on the site that has an id, by the id. */
const things: ReadonlyMap<string, Thing> = new Map([
  ...printedPlaces.map((id): readonly [string, Thing] => [
    id,
    { title: (language) => placeTitle(id, language), path: (language) => placePath(id, language) },
  ]),
  ...outline.all.map((unit): readonly [string, Thing] => [
    unit.id,
    { title: (language) => displayTitle(unit, language), path: (language) => unitPath(unit, language) },
  ]),
  ...indicators.map(({ id, name }) => paged('indicators', id, (language) => name[language])),
  ...updatesIn('en').map(({ id }) => paged('updates', id, (language) => updateTitle(id, language))),
  ...[...sources.values()].map((source) => paged('sources', source.id, (language) => sourceTitle(source, language))),
  ...notes.map(({ id, title }) => placed('notes', id, (language) => title[language])),
  ...terms.map((term) => placed('glossary', term.id, (language) => term[language])),
  ...contentPages.map(({ id, title }): readonly [string, Thing] => [
    id,
    { title, path: (language) => (id === 'home' ? pagePath(language) : pagePath(language, id)) },
  ]),
]);

/** The title, in a language, of what bears an id. */
export const titleOf = (id: string, language: Language): string | undefined => things.get(id)?.title(language);

/** The address of what bears an id. */
export const pathOf = (id: string, language: Language): string | undefined => things.get(id)?.path(language);
