import { languages, type Language } from '../../schemas/common.ts';

/** The two cells of a text: one a language; nothing where there is none. */
export const inBoth = <Name extends string, Value>(
  name: Name,
  make: (language: Language) => Value,
): Record<`${Name}_en` | `${Name}_zh`, Value> =>
  Object.fromEntries(languages.map((language) => [`${name}_${language}`, make(language)])) as Record<
    `${Name}_en` | `${Name}_zh`,
    Value
  >;

/** The two cells of a text that is there or not. */
export const textCells = <Name extends string>(
  name: Name,
  text: Partial<Record<Language, string | undefined>> | undefined,
) => inBoth(name, (language) => text?.[language] ?? null);
