import { joinSentences } from '../../../src/i18n/join-sentences.ts';
import type { Language, Text } from '../../../src/schemas/common.ts';
import type { Comparison } from './compare.ts';
import { say, sections, type Difference, type ComparedPiece, type Section } from './difference.ts';

/** The forms in which a report of changes is written. */
export const changeFormats = ['text', 'markdown', 'json'] as const;

/** A form in which a report of changes is written. */
export type ChangeFormat = (typeof changeFormats)[number];

/** What is compared with what. */
interface Against {
  revision: string;
  /** The commit, in short. */
  commit: string;
}

const headings: Readonly<Record<Section, Text>> = {
  figures: say('Figures and answers', '数据和结果'),
  pages: say('Pages', '页面'),
  languages: say('Languages', '双语对应'),
  words: say('Words', '文字'),
  fields: say('Other fields', '其他字段'),
};

/** How many differences of one section are printed for people. Programs get all. */
const most = 60;

const marks = {
  text: { removed: ['[-', '-]'], added: ['{+', '+}'] },
  markdown: { removed: ['~~', '~~'], added: ['**', '**'] },
} as const;

const withMarks = (pieces: readonly ComparedPiece[], format: 'text' | 'markdown'): string =>
  pieces
    .map(({ kind, text }) => {
      const inside = format === 'markdown' ? escape(text) : text;
      if (kind === 'same') return inside;
      // Marks of Markdown do not hold beside a space, so spaces stay outside.
      const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(inside) ?? [];
      const [open, close] = marks[format][kind];
      return words === '' ? inside : before + open + words + close + after;
    })
    .join('');

/** Words in which no sign is taken for Markdown. */
const escape = (words: string): string => words.replace(/[\\`*_{}[\]<>#|~]/g, String.raw`\$&`);

function inLine({ text, pieces }: Difference, format: 'text' | 'markdown', language: Language): string {
  const words = text[language].replaceAll('\u00a0', ' ');
  const sentence = format === 'markdown' ? escape(words) : words;
  return joinSentences([sentence, ...(pieces ? [withMarks(pieces, format)] : [])], language);
}

function section(name: Section, all: readonly Difference[], format: 'text' | 'markdown', language: Language): string[] {
  const found = all.filter((one) => one.section === name);
  if (found.length === 0) return [];
  const heading = headings[name][language];
  const rest = found.length - most;
  const more = say(`… and ${rest} more (all with --format json)`, `……另有${rest}处（用--format json可列出全部）`);
  const lines = found.slice(0, most).map((one) => `- ${inLine(one, format, language)}`);
  return [
    format === 'markdown' ? `### ${heading}\n` : heading,
    ...lines,
    ...(rest > 0 ? [`- ${more[language]}`] : []),
    '',
  ];
}

/** The closing sentence: how much changes for readers, compared with what. */
function summary({ differences }: Comparison, { revision, commit }: Against): Text {
  const count = differences.length;
  if (count === 0)
    return say(
      `Nothing changes for readers, compared with ${revision} (${commit}).`,
      `与${revision}（${commit}）相比，读者看到的内容没有变化。`,
    );
  return say(
    `${count} ${count === 1 ? 'change' : 'changes'} for readers, compared with ${revision} (${commit}).`,
    `与${revision}（${commit}）相比，读者看到的内容有${count}处变化。`,
  );
}

/** A report of changes in a form and a language. JSON has both languages and everything. */
export function printChanges(
  comparison: Comparison,
  against: Against,
  format: ChangeFormat,
  language: Language,
): string {
  if (format === 'json') return JSON.stringify({ ...against, ...comparison }, undefined, 2);
  return [
    ...sections.flatMap((name) => section(name, comparison.differences, format, language)),
    ...comparison.remarks.map((remark) => remark[language]),
    summary(comparison, against)[language],
  ].join('\n');
}
