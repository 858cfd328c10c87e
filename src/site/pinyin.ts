import { customPinyin, pinyin } from 'pinyin-pro';
import type { SpokenPiece } from '../domain/index-entries.ts';

/** Words of more than one reading that the library gets wrong. */
customPinyin({ 河长: 'hé zhǎng', 率先: 'shuài xiān' });

/** A Chinese name in letters without tones, a word for each of its words: `kongqi zhiliang`. */
export const inLetters = (name: string): string =>
  [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(name)]
    .map(({ segment }) => lettersOf(segment))
    .join(' ');

const lettersOf = (word: string): string =>
  speak(word)
    .map(({ text, sound }) => (/\p{Script=Han}/u.test(text) ? sound.replace(/\d$/, '') : sound))
    .join('');

/**
 * How a Chinese name is read, piece by piece. The library looks at whole words, so that 长 is `chang2` in 长期 and
 * `zhang3` in 市长. The tones of 一 and 不 stay those of the dictionary.
 */
export const speak = (name: string): SpokenPiece[] =>
  pinyin(name.normalize('NFKC'), {
    type: 'all',
    toneType: 'num',
    nonZh: 'consecutive',
    v: true,
    toneSandhi: false,
  }).map(({ origin, result, isZh, pinyin: syllable }) => ({
    text: origin,
    sound: isZh ? (syllable ?? result) : origin.toLowerCase(),
  }));
