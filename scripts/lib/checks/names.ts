import { nameLikeIn } from '../../../src/domain/name-patterns.ts';
import { nameFinder, wordFinder, wordsOfName, type Found } from '../../../src/domain/names.ts';
import { passagesIn, type Passage, type PassageKind } from '../../../src/domain/passages.ts';
import { isWithin, type Span } from '../../../src/domain/spans.ts';
import { languages, type Language } from '../../../src/schemas/common.ts';
import type { Name } from '../../../src/schemas/name.ts';
import { problemInLine, type TreeFile } from '../files.ts';
import { languageNames } from '../names.ts';
import { placeAt } from '../places.ts';
import type { FieldPath, Problem } from '../problem.ts';
import type { RuleId } from '../rules/index.ts';
import { problemAt, type Entry, type Tree } from '../tree.ts';
import { wordingOf } from '../wording.ts';

/**
 * Checks that `names.json` holds every place and organization that the content names, and nothing else. Of a content
 * without that file nothing is asked. What is not read, since it does not fit its schema, is told already.
 */
export function checkNames(tree: Tree): Problem[] {
  const isUnread = tree.problems.some(({ file }) => /^name(?:s|-exceptions)\.json$/.test(file));
  if (isUnread || tree.names.ids.size === 0) return [];
  return languages.flatMap((language) => {
    const passages = passagesIn(wordingOf(tree), language);
    return [
      ...absentNames(tree, passages, language),
      ...idleExceptions(tree, passages, language),
      ...uncovered(tree, passages, language),
      ...unnamedPublishers(tree, language),
    ];
  });
}

/** The names of which no form stands in a language, and the forms that do not. */
function absentNames(tree: Tree, passages: readonly Passage[], language: Language): Problem[] {
  const forms = formsFound(tree, passages, language);
  const names = foundIn(passages, nameFinder(namesOf(tree), language));
  return tree.names.entries.flatMap((entry) => {
    const idle = (entry.data.forms?.[language] ?? []).flatMap((words, at) =>
      forms.has(words) ? [] : [absent('name-absent', entry, ['forms', language, at], words, language)],
    );
    return names.has(entry.data)
      ? idle
      : [absent('name-absent', entry, ['name', language], entry.data.name[language], language), ...idle];
  });
}

const namesOf = ({ names }: Tree): Name[] => names.entries.map(({ data }) => data);

const formsFound = (tree: Tree, passages: readonly Passage[], language: Language): Set<string> =>
  foundIn(passages, wordFinder(namesOf(tree).flatMap(({ forms }) => forms?.[language] ?? [])));

/** What a finder finds in any of some passages. */
const foundIn = <Item>(passages: readonly Passage[], find: (text: string) => Found<Item>[]): Set<Item> =>
  new Set(passages.flatMap(({ text }) => find(text).map(({ item }) => item)));

function idleExceptions(tree: Tree, passages: readonly Passage[], language: Language): Problem[] {
  return tree.nameExceptions.flatMap((entry) =>
    (entry.data.words[language] ?? []).flatMap((words, at) =>
      passages.some(({ text }) => text.includes(words))
        ? []
        : [absent('name-exception-idle', entry, ['words', language, at], words, language)],
    ),
  );
}

const absent = (rule: RuleId, entry: Entry<unknown>, path: FieldPath, words: string, language: Language): Problem =>
  problemAt(rule, entry, path, { words, language: languageNames[language] });

/** The words that look like a name and lie in no name, no term and no exception. */
function uncovered(tree: Tree, passages: readonly Passage[], language: Language): Problem[] {
  const knownIn = knownFinder(tree, language);
  return passages.flatMap((passage) => {
    const found = nameLikeIn(passage.text, language);
    const known = found.length > 0 ? knownIn(passage.text) : [];
    return found
      .filter((span) => !isWithin(span, known))
      .map(({ words, start, end }) => {
        const context = passage.text.slice(Math.max(start - 20, 0), end + 20).replaceAll('\n', ' ');
        const { file, line } = placeInFile(tree, passage, words, language);
        return problemInLine('name-uncovered', file, line, { words, context });
      });
  });
}

/** Finds where names, terms and exceptions stand in a text. */
function knownFinder(tree: Tree, language: Language): (text: string) => Span[] {
  const terms = tree.terms.entries.map(({ data }) => data[language].replace(/[“”]/g, ''));
  const namesIn = nameFinder(namesOf(tree), language);
  const wordsIn = wordFinder([...terms, ...exceptionsIn(tree, language)]);
  return (text) => [...namesIn(text), ...wordsIn(text)].flatMap(({ places }) => places);
}

const exceptionsIn = (tree: Tree, language: Language): string[] =>
  tree.nameExceptions.flatMap(({ data }) => data.words[language] ?? []);

/** The sources whose publisher is no organization of the list, though it is not said to be unknown. */
function unnamedPublishers(tree: Tree, language: Language): Problem[] {
  const organizations = tree.names.entries.filter(({ data }) => data.kind === 'organization');
  const known = organizations.flatMap(({ data }) => wordsOfName(data, language));
  const knownIn = wordFinder([...known, ...exceptionsIn(tree, language)]);
  return tree.sources.entries.flatMap((entry) => {
    const words = entry.data.publisher[language];
    if (knownIn(words).length > 0) return [];
    return [problemAt('publisher-unnamed', entry, ['publisher', language], { words })];
  });
}

/** The file of a passage, and the line of it on which some words of the passage first stand. */
function placeInFile(
  tree: Tree,
  { kind, id }: Passage,
  words: string,
  language: Language,
): { file: TreeFile; line: number } {
  for (const { file, blocks } of kind === 'paragraph' ? tree.texts[language].values() : []) {
    const block = blocks.find((one) => one.id === id);
    if (block) return { file, line: block.line };
  }
  const file =
    kind === 'row' ? tree.targets?.file : shelfOf(tree, kind, language).find((entry) => entry.id === id)?.file;
  if (!file) throw new Error(`No file holds the ${kind} “${id}”.`);
  return { file, line: placeAt(file.text, Math.max(file.text.indexOf(words), 0)).line };
}

function shelfOf(tree: Tree, kind: PassageKind, language: Language): readonly Entry<unknown>[] {
  if (kind === 'unit') return tree.outline.entries;
  if (kind === 'update') return tree.updates[language].entries;
  if (kind === 'note') return tree.notes.entries;
  if (kind === 'term') return tree.terms.entries;
  return kind === 'source' ? tree.sources.entries : tree.indicators.entries;
}
