import { findNumbers } from '../../../src/domain/numbers.ts';
import type { Language, Text } from '../../../src/schemas/common.ts';
import { Dice } from './dice.ts';

const consonants = 'b d f g k l m n p r s t v'.split(' ');
const vowels = 'a e i o u'.split(' ');
const syllables = consonants.flatMap((consonant) => vowels.map((vowel) => consonant + vowel));

/** Common characters that are no numerals, no words of share and no ends of names: a text counts and names nothing by chance. */
const characters = [
  ...'山水田林湖草沙石风云雨雪春秋冬夏花果木竹松柏桥路城街巷园场馆校舍站台港湾船车马牛羊鱼鸟虫丝布衣茶米麦豆瓜菜',
  ...'红黄蓝绿青白紫金银铜铁玉珠光影声色香味清明远近高低长宽深浅新旧早晚冷暖干湿轻重快慢安宁和美善真诚信义勇智礼孝',
  ...'建设开发保护利用培育提升改造推广检测监督管理服务生产加工运输储存研究教学训练交流合作创立完成落实协调统筹',
];

/** A word for a number that no other number has: its digits in syllables or characters. */
function spell(index: number, digits: readonly string[], length: number): string {
  const rest = Math.floor(index / digits.length);
  const digit = digits[index % digits.length] ?? '';
  return length > 1 || rest > 0 ? spell(rest, digits, length - 1) + digit : digit;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const unlike = (words: readonly string[]) => [...new Set(words)].filter((word) => findNumbers(word, 'en').length === 0);

const vocabulary: Readonly<Record<Language, readonly string[]>> = {
  en: unlike(
    Array.from({ length: 2000 }, (_, index) => {
      const dice = new Dice(`word ${index}`);
      return Array.from({ length: dice.between(2, 4) }, () => dice.pick(syllables)).join('');
    }),
  ),
  zh: unlike(
    Array.from({ length: 2000 }, (_, index) => {
      const dice = new Dice(`词 ${index}`);
      return dice.pick(characters) + dice.pick(characters);
    }),
  ),
};

const joints: Readonly<Record<Language, readonly string[]>> = {
  en: ['the', 'of', 'and', 'to', 'in', 'for', 'with', 'will', 'on'],
  zh: ['的', '和', '对', '将', '在', '为', '与'],
};

/** A name that no other number has: `Babafeku`, `山山水`. */
export const nameOf = (number: number): Text => ({
  en: capital(spell(number, syllables, 3)),
  zh: spell(number, unlike(characters), 3),
});

const nouns: readonly Text[] = [
  { en: 'gardens', zh: '园地' },
  { en: 'fields', zh: '田地' },
  { en: 'harbor', zh: '港口' },
  { en: 'streams', zh: '河道' },
  { en: 'houses', zh: '房屋' },
  { en: 'bridges', zh: '桥梁' },
  { en: 'schools', zh: '学校' },
  { en: 'markets', zh: '商场' },
];

/** Something that a plan may be about. The same in both languages. */
export const nounOf = (dice: Dice): Text => dice.pick(nouns);

/** Some made-up words of a language, with small words between them: `balo tine the rusu`, `山水茶园的春风`. */
export function madeUpWords(dice: Dice, language: Language, count: number, words = vocabulary[language]): string {
  const said = Array.from({ length: count }, (_, index) => {
    const word = dice.pickCommon(words);
    return index > 0 && dice.next() < 0.4 ? [dice.pickCommon(joints[language]), word] : [word];
  });
  return said.flat().join(language === 'en' ? ' ' : '');
}

/** A made-up sentence of a dozen words. */
export function madeUpSentence(dice: Dice, language: Language): string {
  const halves = [dice.between(4, 8), dice.between(4, 8)].map((count) => madeUpWords(dice, language, count));
  return language === 'en' ? `${capital(halves.join(', '))}.` : `${halves.join('，')}。`;
}

/** The words that are short enough for a plain summary: of two syllables or two characters. */
const plainVocabulary = {
  en: vocabulary.en.filter((word) => word.length <= 4),
  zh: vocabulary.zh,
} as const satisfies typeof vocabulary;

/** A made-up sentence of a few short words, as plain as a summary must be. */
export function madeUpSummary(dice: Dice, language: Language): string {
  const words = madeUpWords(dice, language, dice.between(4, 8), plainVocabulary[language]);
  return language === 'en' ? `${capital(words)}.` : `${words}。`;
}
