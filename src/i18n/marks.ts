import type { Language } from '../schemas/common.ts';

/** What the bar says that tells of the words marked on a page. It is loaded only where words are marked. */
interface MarksStrings {
  /** The name of the bar. */
  label: string;
  /** `{count}`: how many places are marked: none, one, several. */
  none: string;
  one: string;
  other: string;
  previous: string;
  next: string;
  clear: string;
}

/** What is said where the words cannot be marked, since what marks them did not arrive. */
export const marksFailed: Readonly<Record<Language, string>> = {
  en: 'The words searched for could not be marked on this page.',
  zh: '未能在本页标记搜索词。',
};

/** The words of the bar in each language. */
export const marksStrings: Readonly<Record<Language, MarksStrings>> = {
  en: {
    label: 'Words searched for',
    none: 'The words searched for do not stand on this page together',
    one: '1 place marked',
    other: '{count} places marked',
    previous: 'Previous',
    next: 'Next',
    clear: 'Clear the marks',
  },
  zh: {
    label: '搜索词标记',
    none: '所搜词语未同时出现在本页',
    one: '已标记1处',
    other: '已标记{count}处',
    previous: '上一处',
    next: '下一处',
    clear: '清除标记',
  },
};
