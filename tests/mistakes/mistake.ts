import { replace, type Changes } from '../lib/small-plan.ts';

/**
 * A mistake that people make, tried on the small plan: what it is in words, what becomes of the files, and what the check
 * must tell: `file:line:column field rule`. New ids are registered first, unless `unregistered` is given.
 */
export type Mistake = readonly [what: string, changes: Changes, told: readonly string[], how?: 'unregistered'];

/** Files of the small plan that many mistakes are made in. */
export const circles = 'indicators/circles.json';
export const hours = 'indicators/open-hours.json';
export const outline = 'plan/outline.json';
export const report2022 = 'sources/council-report-2022.json';
export const sundays = { en: 'updates/en/open-on-sundays.mdx', zh: 'updates/zh/open-on-sundays.mdx' } as const;
export const about = { en: 'pages/en/about.mdx', zh: 'pages/zh/about.mdx' } as const;

/** A page of the site whose only words, on line 6, are these. */
export const inEnglish = (words: string): Changes => ({ [about.en]: replace('It was made up for a test.', words) });
/** The same page in Chinese. */
export const inChinese = (words: string): Changes => ({ [about.zh]: replace('本站为测试而编写。', words) });

/** The first value of the circles once more, behind itself. @param fields what it says otherwise. */
export const another = (fields: Record<string, unknown>) => (text: string) => {
  const indicator = JSON.parse(text) as { observations: Record<string, unknown>[] };
  indicator.observations.splice(1, 0, { ...indicator.observations[0], id: 'rc-new', ...fields });
  return `${JSON.stringify(indicator, null, 2)}\n`;
};
