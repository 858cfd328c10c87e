import { inEachLanguage, type Text } from '../../../src/schemas/common.ts';
import type { RegisterEntry } from '../../../src/schemas/register.ts';
import { Dice } from './dice.ts';
import type { MadeUpIndicator } from './indicators.ts';
import type { MadeUpUnit } from './outline.ts';
import { madeUpSentence, nounOf } from './words.ts';

/** The words of a unit: its file in each language, and the entries of the register for its numbers. */
interface MadeUpText {
  file: Text;
  register: RegisterEntry[];
}

/** The words of a task, a column or the opening: what it promises, a fact with a number, and running words. */
export function madeUpText({ id, kind, indicators }: MadeUpUnit, indicator: MadeUpIndicator | undefined): MadeUpText {
  const dice = new Dice(`text ${id}`);
  const { words, entry } = fact(dice, `${id}-p2`);
  const paragraphs = [join(sentences(dice, 2), promise(indicators?.[0], indicator)), join(sentences(dice, 2), words)];
  const rest = Array.from({ length: dice.between(1, 3) }, () => sentences(dice, dice.between(1, 4)));
  const sign = kind === 'column' ? '- ' : '';
  const ended = [...paragraphs, ...rest].map((text, index) => ({
    en: `${index > 1 ? sign : ''}${text.en} {#${id}-p${index + 1}}`,
    zh: `${index > 1 ? sign : ''}${text.zh} {#${id}-p${index + 1}}`,
  }));
  return {
    file: inEachLanguage((language) => ended.map((text) => text[language]).join('\n\n') + '\n'),
    register: [entry],
  };
}

/** The promise that an indicator measures, with the number linked to it. */
function promise(id: string | undefined, indicator: MadeUpIndicator | undefined): Text {
  if (!id || !indicator) return { en: '', zh: '' };
  const { en, zh } = indicator.target.printed.value;
  return { en: ` It will reach [${en}](indicator:${id}).`, zh: `达到[${zh}](indicator:${id})。` };
}

const join = (one: Text, other: Text): Text => ({ en: one.en + other.en, zh: one.zh + other.zh });

const sentences = (dice: Dice, count: number): Text =>
  inEachLanguage((language) =>
    Array.from({ length: count }, () => madeUpSentence(dice, language)).join(language === 'en' ? ' ' : ''),
  );

/** A sentence with a number that is no target, and what the register says of it. */
function fact(dice: Dice, place: string): { words: Text; entry: RegisterEntry } {
  const noun = nounOf(dice);
  const count = dice.between(20, 9000);
  const words = { en: `${count.toLocaleString('en')} ${noun.en}`, zh: `${count}处${noun.zh}` };
  const meaning = { en: `The ${noun.en} that there were before the plan.`, zh: `规划前已有的${noun.zh}。` };
  return {
    words: { en: ` There are ${words.en}.`, zh: `现有${words.zh}。` },
    entry: { place, words, kind: 'fact', meaning },
  };
}
