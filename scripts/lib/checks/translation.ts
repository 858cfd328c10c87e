import type { Language } from '../../../src/schemas/common.ts';
import { problemInText } from '../files.ts';
import { nodesOf, offsetOf, wordsIn } from '../markdown.ts';
import { languageNames } from '../names.ts';
import type { Problem } from '../problem.ts';
import { proseFiles } from '../prose.ts';
import { problemInField, textFields, textPairs } from '../text-fields.ts';
import { problemAt, type Tree } from '../tree.ts';

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
const hanIn = (text: string) => count(text, /\p{Script=Han}/gu);
const lettersIn = (text: string) => count(text, /\p{Script=Latin}/gu);

/** Whether a text is in another language than it should be. Chinese has a Chinese character; English has more letters. */
const isForeign: Readonly<Record<Language, (text: string) => boolean>> = {
  en: (text) => hanIn(text) > lettersIn(text),
  zh: (text) => hanIn(text) === 0 && /\p{Script=Latin}{2}/u.test(text),
};

/** A running text may hold a line of another language's signs, such as a formula; three words of it are a sentence. */
const isSentence = (text: string) =>
  hanIn(text) > 3 || /(?:\p{Script=Latin}{2,}[\s,]+){2}\p{Script=Latin}{2}/u.test(text);

const begins = (text: string) => text.trim().slice(0, 40);

/** Checks that each text is in its language, and is not the same in both but for the names that are. */
export function checkTranslation(tree: Tree): Problem[] {
  const names = new Set(tree.site?.data.sameInBoth.map(({ words }) => words));
  const same = textPairs(tree).filter(({ en, zh }) => en.text === zh.text && lettersIn(en.text) > 1);
  const told = new Set(same.flatMap(({ en, zh }) => [en.text, zh.text]));
  const fields = textFields(tree).filter(({ language, text }) => isForeign[language](text));
  const foreign = fields.filter(({ text }) => !told.has(text) && !names.has(text));
  return [
    ...same
      .filter(({ en }) => !names.has(en.text))
      .map(({ zh }) => problemInField('text-same', zh, 0, { words: begins(zh.text) })),
    ...foreign.map((field) =>
      problemInField('text-untranslated', field, 0, {
        language: languageNames[field.language],
        words: begins(field.text),
      }),
    ),
    ...foreignParagraphs(tree),
    ...idleNames(tree, new Set([...told, ...fields.map(({ text }) => text)])),
  ];
}

function foreignParagraphs(tree: Tree): Problem[] {
  return proseFiles(tree).flatMap(({ file, language }) =>
    nodesOf(file)
      .filter(({ type }) => type === 'paragraph' || type === 'heading')
      .map((node) => ({ node, text: wordsIn(node) }))
      .filter(({ text }) => isForeign[language](text) && isSentence(text))
      .map(({ node, text }) => {
        const values = { language: languageNames[language], words: begins(text) };
        return problemInText('text-untranslated', file, offsetOf(node), values);
      }),
  );
}

function idleNames({ site }: Tree, used: ReadonlySet<string>): Problem[] {
  if (!site) return [];
  return site.data.sameInBoth.flatMap(({ words }, index) =>
    used.has(words) ? [] : [problemAt('same-in-both-idle', site, ['sameInBoth', index, 'words'], { words })],
  );
}
