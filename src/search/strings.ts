/** The words of the search page that the script says, with `{placeholders}`. The page hands them over as JSON. */
export interface SearchStrings {
  /** `{query}`: one result. */
  one: string;
  /** `{count}`, `{query}`: several results. */
  other: string;
  /** `{count}`, `{query}`: results of which none has all the words. */
  near: string;
  /** `{query}`: no result. */
  none: string;
  /** `{query}`: the link to the other language's search. */
  otherLanguage: string;
  /** While the index is loading. */
  searching: string;
  /** When the index could not be loaded. */
  failed: string;
  /** `{count}`: the button for further results. */
  more: string;
  /** The names of the kinds, by kind. */
  kinds: Readonly<Record<string, string>>;
}

/** Puts values into the placeholders of a string. */
export const fillString = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** Says how many results a search has. @param language the tag of the page's language, for its numbers. */
export function sayCount(
  strings: SearchStrings,
  { count, complete }: { count: number; complete: boolean },
  query: string,
  language: string,
): string {
  if (count === 0) return fillString(strings.none, { query });
  const text = complete ? (count === 1 ? strings.one : strings.other) : strings.near;
  return fillString(text, { count: count.toLocaleString(language), query });
}
