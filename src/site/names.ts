import { displayTitle } from '../domain/outline.ts';
import type { Names } from '../search/nearest.ts';
import { indicators, outline, terms } from './library.ts';

const isChinese = (name: string): boolean => /\p{Script=Han}/u.test(name);

/** What the things of the plan are called in each language: terms, indicators with their other names, tasks. */
export const names: readonly Names[] = [
  ...indicators.map(({ name, aliases }) => ({
    en: [name.en, ...aliases.filter((alias) => !isChinese(alias))],
    zh: [name.zh, ...aliases.filter(isChinese)],
  })),
  ...terms.map(({ en, zh }) => ({ en: [en], zh: [zh.replace(/[“”]/g, '')] })),
  ...outline.tasks.map((task) => ({ en: [displayTitle(task, 'en')], zh: [displayTitle(task, 'zh')] })),
];
