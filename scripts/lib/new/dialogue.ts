import type { Language, Text } from '../../../src/schemas/common.ts';
import { Failure } from '../failure.ts';
import { offerWords, readAnswer } from './answers.ts';
import type { Choice, Question } from './question.ts';

/** One who can be asked. `undefined` when there is nobody, or nothing more is said. */
export interface Partner {
  say: (words: string) => void;
  ask: (prompt: string) => Promise<string | undefined>;
}

/** What was given beside the command, by the names of the options. */
export type Given = Readonly<Record<string, readonly string[]>>;

/**
 * Answers a question: from what was given, else by asking.
 * @returns the answer; nothing where an optional one was left out.
 * @throws Failure if an answer was given that does not fit, or a needed one is missing and nobody can be asked.
 */
export async function answer(
  question: Question,
  given: Given,
  partner: Partner | undefined,
  language: Language,
): Promise<unknown> {
  const words = given[question.flag];
  if (words) return question.several ? words.map((one) => taken(question, one)) : taken(question, words.at(-1) ?? '');
  if (!partner) return withoutAsking(question);
  partner.say(`\n${question.about[language]}`);
  if (question.choices) partner.say(offerWords(question.choices, language));
  return question.several ? askSeveral(question, partner, language) : askOne(question, partner, language);
}

function taken(question: Question, words: string): unknown {
  const read = readAnswer(question, words);
  if ('value' in read) return read.value;
  const all = read.offered ? `\n${offerWords(read.offered, 'en')}` : '';
  const zh = read.offered ? `\n${offerWords(read.offered, 'zh')}` : '';
  throw new Failure({
    en: `--${question.flag}: ${read.wrong.en}${all}`,
    zh: `--${question.flag}：${read.wrong.zh}${zh}`,
  });
}

function withoutAsking(question: Question): unknown {
  if (question.fallback !== undefined) return taken(question, question.fallback);
  if (question.optional) return undefined;
  throw new Failure(missing(question));
}

const missing = ({ flag, about }: Question): Text => ({
  en: `--${flag} is missing. ${about.en}`,
  zh: `缺少--${flag}。${about.zh}`,
});

/** The sign after which one types, with what Enter alone means. */
function promptOf({ fallback, optional, several }: Question, language: Language): string {
  const zh = language === 'zh';
  if (fallback !== undefined) return `[${fallback}] > `;
  if (several) return zh ? '（逐个填写，直接回车结束） > ' : '(one at a time, Enter alone ends) > ';
  if (optional) return zh ? '（可不填，直接回车跳过） > ' : '(Enter alone skips) > ';
  return '> ';
}

async function askOne(question: Question, partner: Partner, language: Language): Promise<unknown> {
  let offered: readonly Choice[] | undefined = question.choices;
  for (;;) {
    const line = await partner.ask(promptOf(question, language));
    if (line === undefined) throw new Failure(missing(question));
    const words = line.trim() || (question.fallback ?? '');
    if (words === '') {
      if (question.optional || question.several) return undefined;
      partner.say(language === 'zh' ? '此项必填。' : 'This is needed.');
      continue;
    }
    const read = readAnswer(question, words, offered);
    if ('value' in read) return read.value;
    partner.say(read.wrong[language]);
    if (read.offered) {
      offered = read.offered;
      partner.say(offerWords(read.offered, language));
    }
  }
}

async function askSeveral(question: Question, partner: Partner, language: Language): Promise<unknown[] | undefined> {
  const values: unknown[] = [];
  for (;;) {
    const value = await askOne(question, partner, language);
    if (value !== undefined) values.push(value);
    else if (values.length > 0 || question.optional) return values.length > 0 ? values : undefined;
    else partner.say(language === 'zh' ? '至少填写一个。' : 'At least one is needed.');
  }
}
