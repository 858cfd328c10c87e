import { displayTitle } from '../domain/outline.ts';
import { inEachLanguage } from '../schemas/common.ts';
import type { Names } from '../search/nearest.ts';
import { aliasesIn } from './indicator-pages.ts';
import { indicators, outline, terms } from './library.ts';

/** What the things of the plan are called in each language: terms, indicators with their other names, tasks. */
export const names: readonly Names[] = [
  ...indicators.map((indicator) =>
    inEachLanguage((language) => [indicator.name[language], ...aliasesIn(indicator, language)]),
  ),
  ...terms.map(({ en, zh }) => ({ en: [en], zh: [zh.replace(/[“”]/g, '')] })),
  ...outline.tasks.map((task) => ({ en: [displayTitle(task, 'en')], zh: [displayTitle(task, 'zh')] })),
];
