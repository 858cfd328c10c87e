import { printParseErrorCode, visit, type ParseErrorCode } from 'jsonc-parser';

/** A field that stands twice in one group: its name, and where it stands the second time. */
interface RepeatedField {
  name: string;
  at: number;
}

/** What a file says and which of its fields stand twice, or where it stops being JSON. Places count from 0. */
type JsonResult = { ok: true; value: unknown; repeated: RepeatedField[] } | { ok: false; at: number };

const strict = { disallowComments: true, allowTrailingComma: false };

/** Reads JSON. What is no JSON is looked through for the first place that shows it. */
export function parseJson(text: string): JsonResult {
  try {
    return { ok: true, value: JSON.parse(text) as unknown, repeated: repeatedFields(text) };
  } catch {
    return { ok: false, at: firstMistake(text) };
  }
}

function firstMistake(text: string): number {
  const places: number[] = [];
  const onError = (code: ParseErrorCode, offset: number) => {
    // What is missing at a line's end is told there, not at the beginning of the next.
    const isMissing = ['CommaExpected', 'ColonExpected'].includes(printParseErrorCode(code));
    places.push(isMissing ? text.slice(0, offset).trimEnd().length : offset);
  };
  visit(text, { onError }, strict);
  return Math.min(places[0] ?? text.length, text.trimEnd().length);
}

/** JSON lets a field stand twice; readers then see the second only, and the first is lost without a word. */
function repeatedFields(text: string): RepeatedField[] {
  const open: Set<string>[] = [];
  const repeated: RepeatedField[] = [];
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty: (name, at) => {
      const names = open.at(-1);
      if (names?.has(name)) repeated.push({ name, at });
      names?.add(name);
    },
  });
  return repeated;
}
