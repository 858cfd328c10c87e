import { displayTitle, withDescendants, type UnitNode } from '../domain/outline.ts';
import { useStrings } from '../i18n/index.ts';
import { inEachLanguage, type Language, type Text } from '../schemas/common.ts';
import { textCitation } from './cite.ts';
import { blocksOf } from './library.ts';
import { pagePath } from './paths.ts';
import { partOf } from './places.ts';

/** A paragraph of the plan that can be cited by itself. */
interface CitedParagraph {
  /** Its anchor on the page of its part. */
  id: string;
  /** Its heading and its number below it. */
  title: Text;
  /** Its address in each language. */
  address: Text;
  /** The lines to cite it by. */
  citation: Text;
}

const paragraphsOf = (unit: UnitNode, part: UnitNode): CitedParagraph[] =>
  blocksOf(unit.id, 'en').map(({ id }, place) => {
    const title = inEachLanguage((language) =>
      useStrings(language)('cite.paragraph', { title: displayTitle(unit, language), number: place + 1 }),
    );
    const address = inEachLanguage((language) => `${pagePath(language, 'plan', part.id)}#${id}`);
    const citation = inEachLanguage((language) => textCitation(title[language], address[language], language));
    return { id, title, address, citation };
  });

/** The paragraphs of a part of the plan, in their order. */
export const citedParagraphs = (part: UnitNode): CitedParagraph[] =>
  withDescendants(part).flatMap((unit) => paragraphsOf(unit, part));

/** Where the paragraphs of a unit can be cited: on the page of its part, at its first paragraph. */
export function paragraphsPath(unit: UnitNode, language: Language): string {
  const part = partOf(unit);
  const first = withDescendants(unit).flatMap(({ id }) => blocksOf(id, 'en'))[0];
  return `${pagePath(language, 'plan', part.id, 'cite')}${first ? `#${first.id}` : ''}`;
}
