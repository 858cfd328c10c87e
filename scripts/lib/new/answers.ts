import type { Language, Text } from '../../../src/schemas/common.ts';
import { issueWords } from '../schema-problems.ts';
import type { Choice, Question } from './question.ts';

/** What an answer is: taken, or not, with what is wrong with it and what it may have meant. */
type Answer = { value: unknown } | { wrong: Text; offered?: readonly Choice[] };

/** At most so many choices are offered at once. */
const mostOffered = 12;

/** Whether something chosen bears some words in its id or its names. */
const bears = ({ id, label }: Choice, words: string): boolean =>
  [id, label.en, label.zh].some((name) => name.toLowerCase().includes(words.toLowerCase()));

/** Finds what was chosen: by its id, by its number in the last offer, or by words that only it bears. */
function choose(choices: readonly Choice[], words: string, offered: readonly Choice[] = choices): Answer {
  const exact = choices.find(({ id }) => id === words);
  if (exact) return { value: exact.id };
  const numbered = /^\d+$/.test(words) ? offered[Number(words) - 1] : undefined;
  if (numbered) return { value: numbered.id };
  const found = choices.filter((choice) => bears(choice, words));
  if (found.length === 1) return { value: found[0]?.id };
  if (found.length === 0) {
    return { wrong: { en: `Nothing here is called “${words}”.`, zh: `没有名为“${words}”的选项。` }, offered: choices };
  }
  return {
    wrong: { en: `“${words}” may be one of these:`, zh: `“${words}”可能是以下之一：` },
    offered: found,
  };
}

/** Reads one answer as the question asks it. */
export function readAnswer(question: Question, words: string, offered?: readonly Choice[]): Answer {
  const { choices, kind, schema } = question;
  if (choices) return choose(choices, words, offered);
  if (kind === 'truth') return readTruth(words);
  const value = kind === 'number' ? Number(words.normalize('NFKC')) : words;
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return { wrong: { en: `“${words}” is no number.`, zh: `“${words}”不是数字。` } };
  }
  const whole = question.several ? [value] : value;
  const issue = schema?.safeParse(whole).error?.issues[0];
  return issue ? { wrong: issueWords(issue, whole) } : { value };
}

function readTruth(words: string): Answer {
  if (/^(?:y|yes|true|是)$/i.test(words)) return { value: true };
  if (/^(?:n|no|false|否)$/i.test(words)) return { value: false };
  return { wrong: { en: 'Answer yes or no.', zh: '请回答“是”或“否”。' } };
}

/** What is offered, a line each, with a number to type. */
export function offerWords(choices: readonly Choice[], language: Language): string {
  const lines = choices.slice(0, mostOffered).map(({ id, label }, index) => {
    const name = label[language] === id ? '' : `  ${label[language]}`;
    return `  ${index + 1}  ${id}${name}`;
  });
  const more = choices.length - mostOffered;
  if (more <= 0) return lines.join('\n');
  const rest =
    language === 'zh' ? `  另有${more}项，可输入名称的一部分查找` : `  and ${more} more: type a part of the name`;
  return [...lines, rest].join('\n');
}
