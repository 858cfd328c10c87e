import type { Manner } from './ask.ts';
import type { Outcome } from './outcome.ts';

/** The words of the search page that the script says, with `{placeholders}`. The page hands them over as JSON. */
export interface SearchStrings {
  /** `{count}`, `{query}`: how many results there are, one or several, by the manner in which the best answer. */
  one: string;
  other: string;
  begins: string;
  apart: string;
  some: string;
  /** `{count}`: further results with other forms of the words. */
  forms: string;
  /** `{count}`, `{total}`: how many of all results fit the choice. */
  narrowed: string;
  /** `{count}`: how many pages fit the choice, where no words were asked for. */
  pages: string;
  /** `{query}`: no result. */
  none: string;
  /** The heading of the results with other forms of the words. */
  formsHeading: string;
  /** `{term}`, `{count}`: on how many pages a word stands: on none, on one, on several. */
  termNone: string;
  termOne: string;
  termOther: string;
  /** Before words that may have been meant. */
  meant: string;
  /** `{query}`: the words for which results are shown, where they are read otherwise than typed. */
  simplified: string;
  /** `{count}`, `{query}`: results in the page's language and in the other. */
  here: string;
  there: string;
  /** `{query}`: the link to the other language's search. */
  otherLanguage: string;
  /** While the index is loading. */
  searching: string;
  /** When the index could not be loaded. */
  failed: string;
  /** `{count}`: the button for further results. */
  more: string;
  /** `{count}`: how many numbers the plan promises in a task, one or several. */
  commitmentsOne: string;
  commitmentsOther: string;
  /** The names of the kinds, by kind. */
  kinds: Readonly<Record<string, string>>;
  /** The heads of the columns of the results as a file: title, kind, place, address, words. */
  columns: readonly string[];
}

/** Puts values into the placeholders of a string. */
export const fillString = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** Says how many results a search has, and what kind of results they are. @param language the tag of the page's language. */
export function sayCount(strings: SearchStrings, outcome: Outcome, language: string): string {
  const { answers, total, query } = outcome;
  const number = (count: number) => count.toLocaleString(language);
  const values = { query, count: number(answers.length), total: number(total) };
  if (query === '') return fillString(strings.pages, values);
  if (answers.length === 0) return fillString(strings.none, values);
  const narrowed = total > answers.length ? fillString(strings.narrowed, values) : '';
  const forms = answers.filter(({ manner }) => manner === 'form').length;
  const exact = answers.length - forms;
  const main = fillString(mainSentence(strings, answers[0]?.manner ?? 'exact', exact), {
    ...values,
    count: number(exact),
  });
  return main + (forms > 0 ? fillString(strings.forms, { count: number(forms) }) : '') + narrowed;
}

function mainSentence(strings: SearchStrings, manner: Manner, count: number): string {
  if (manner === 'exact' || manner === 'form') return count === 1 ? strings.one : strings.other;
  return strings[manner];
}

/** Says how many numbers the plan promises in a task. */
export const sayCommitments = (strings: SearchStrings, count: number): string =>
  fillString(count === 1 ? strings.commitmentsOne : strings.commitmentsOther, { count });

/** Says of each term on how many pages it stands: why nothing has them all. Of a single term nothing need be said. */
export function sayTerms(strings: SearchStrings, { terms }: Outcome, language: string): string[] {
  if (terms.length < 2) return [];
  return terms.map(({ text, pages }) =>
    fillString(pages === 0 ? strings.termNone : pages === 1 ? strings.termOne : strings.termOther, {
      term: text,
      count: pages.toLocaleString(language),
    }),
  );
}
