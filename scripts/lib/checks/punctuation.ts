import type { Language } from '../../../src/schemas/common.ts';
import type { Problem } from '../problem.ts';
import type { RuleId } from '../rules/index.ts';
import { allWords, textFields, type Words } from '../text-fields.ts';
import type { Tree } from '../tree.ts';

const han = String.raw`\p{Script=Han}`;
const opening = '“‘（《【〔';
const closing = '”’）》】〕';

/** A comma where a point belongs. Before three digits it marks thousands. */
const decimalComma = /(?<![\d,.])\d+,\d{1,2}(?![\d,])/g;

/** Punctuation that does not belong, by language. What is found is the sign. */
const patterns: readonly (readonly [RuleId, Language, RegExp])[] = [
  ['punctuation-half-width', 'zh', new RegExp(String.raw`(?<=[${han}${closing}])[,;:!?](?!//)`, 'gu')],
  ['punctuation-half-width', 'zh', new RegExp(String.raw`(?<![${han}${closing}])[,;:!?](?=[${han}${opening}])`, 'gu')],
  ['punctuation-half-width', 'zh', new RegExp(String.raw`(?<=[${han}${closing}])\.+(?=$|[\s${han}])`, 'gu')],
  ['punctuation-half-width', 'zh', new RegExp(String.raw`(?<=${han})[()]|[()](?=${han})`, 'gu')],
  [
    'punctuation-straight-quotes',
    'zh',
    new RegExp(String.raw`(?<=[${han}，。、；：])["']|["'](?=[${han}，。、；：])`, 'gu'),
  ],
  ['punctuation-twice', 'zh', /([，。、；：])\1+|[，、；：][，。、；：]|。[，、；：]/g],
  ['digits-full-width', 'zh', /[０-９Ａ-Ｚａ-ｚ％]+/g],
  ['number-decimal-comma', 'en', decimalComma],
  ['number-decimal-comma', 'zh', decimalComma],
  [
    'character-full-width',
    'en',
    new RegExp(String.raw`(?<!${han})[，。；：、！？（）０-９Ａ-Ｚａ-ｚ％\u3000]|[，。；：、！？（）](?!${han})`, 'gu'),
  ],
];

const spaced = new RegExp(String.raw`(?<=${han}) +(?=${han})`, 'gu');

/** Checks the punctuation of each language: full-width in Chinese, half-width in English, no sign twice, no stray space. */
export function checkPunctuation(tree: Tree): Problem[] {
  return [...allWords(tree).flatMap(problemsIn), ...straySpaces(tree)];
}

function problemsIn(words: Words): Problem[] {
  return patterns
    .filter(([, language]) => language === words.language)
    .flatMap(([rule, , pattern]) => [...words.text.matchAll(pattern)].map((match) => tell(words, rule, match)));
}

const around = (text: string, index: number) => text.slice(Math.max(index - 6, 0), index + 7);

const tell = ({ text, tell: problem }: Words, rule: RuleId, { 0: sign, index }: RegExpExecArray): Problem =>
  problem(rule, index, { sign, words: around(text, index) });

/** Headlines of the press have a space for a pause: the title of a source is kept as it was published. */
function straySpaces(tree: Tree): Problem[] {
  const published = new Set(
    textFields(tree)
      .filter(({ path }) => path.at(-1) === 'original')
      .map(({ text }) => text),
  );
  return allWords(tree)
    .filter(({ language, text }) => language === 'zh' && !published.has(text))
    .flatMap((words) => [...words.text.matchAll(spaced)].map((match) => tell(words, 'space-among-chinese', match)));
}
