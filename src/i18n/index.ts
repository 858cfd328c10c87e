import type { Language } from '../schemas/common.ts';
import { remembered } from '../domain/remembered.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** The key of an interface string. English is the type. */
export type StringKey = keyof typeof en;

/** Looks up an interface string and puts values into its `{placeholders}`. */
export type Strings = (key: StringKey, values?: Readonly<Record<string, string | number>>) => string;

const dictionaries: Record<Language, Record<StringKey, string>> = { en, zh };

/** The tag of each language as HTML, `hreflang` and `Intl` want it. */
export const languageTags: Record<Language, string> = { en: 'en', zh: 'zh-CN' };

/** Each language's own name. */
export const ownLanguageNames: Record<Language, string> = { en: 'English', zh: '中文' };

const pluralRules = remembered((language: Language) => new Intl.PluralRules(languageTags[language]));

/** Whether a string that counts things is wanted in its `-one` or its `-other` form. */
export const countForm = (count: number, language: Language): 'one' | 'other' =>
  pluralRules(language).select(count) === 'one' ? 'one' : 'other';

/** The strings of a language. Throws if a placeholder has no value, since half a sentence must not be published. */
export function useStrings(language: Language): Strings {
  const dictionary = dictionaries[language];
  return (key, values = {}) =>
    dictionary[key].replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`The string "${key}" (${language}) needs a value for {${name}}.`);
      return String(value);
    });
}
