import type { Language } from '../schemas/common.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of a page: `pagePath('en', 'tasks', 'soil-quality')` is `/en/tasks/soil-quality/`. */
export function pagePath(language: Language, ...segments: readonly string[]): string {
  return `${base}/${[language, ...segments].join('/')}/`;
}

/** The address of a file that is the same in every language: `filePath('data/indicators/pm25.csv')`. */
export function filePath(path: string): string {
  return `${base}/${path}`;
}
