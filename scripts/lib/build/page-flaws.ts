import { languages } from '../../../src/schemas/common.ts';
import { flawWords, type Flaw } from './flaws.ts';
import type { BuiltTree } from './built-tree.ts';
import type { PageFacts } from './page-facts.ts';

/** What is wrong with the pages themselves: cut off, without a title, two with one id, in one language only. */
export const pageFlaws = ({ files, pages }: BuiltTree): Flaw[] => [
  ...['index.html', '404.html', ...languages.map((language) => `${language}/index.html`)]
    .filter((file) => !files.has(file))
    .map((file) => ({ file, what: flawWords.missing() })),
  ...[...pages].flatMap(([file, page]) => [...inPage(page)].map((what) => ({ file, what }))),
  ...[...pages.keys()].flatMap((file) => withoutCounterpart(file, files)),
];

function* inPage({ isComplete, title, headings, twice, missing }: PageFacts): Generator<Flaw['what']> {
  if (!isComplete) return yield flawWords.cutOff();
  if (title === '') yield flawWords.noTitle();
  if (headings !== 1) yield flawWords.headings(headings);
  for (const id of twice) yield flawWords.idTwice(id);
  for (const value of missing) yield flawWords.noValue(value);
}

function withoutCounterpart(file: string, files: BuiltTree['files']): Flaw[] {
  const [language, ...rest] = file.split('/');
  if (!languages.some((one) => one === language)) return [];
  return languages
    .map((other) => [other, ...rest].join('/'))
    .filter((other) => !files.has(other))
    .map((other) => ({ file, what: flawWords.oneLanguage(other) }));
}
