/** What a file says, or the line on which it stops being JSON. */
export type JsonResult = { ok: true; value: unknown } | { ok: false; line: number };

const token =
  /\s*(?:[{}[\],:]|"(?:[^"\\\p{Cc}]|\\.)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true\b|false\b|null\b)/uy;

/** Reads JSON. The engine tells the place of most mistakes, but not of all: those are looked for here. */
export function parseJson(text: string): JsonResult {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    return { ok: false, line: toldLine(error, text) ?? firstStrangeLine(text) };
  }
}

/** The line in the engine's own message. */
function toldLine(error: unknown, text: string): number | undefined {
  const position = /at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length;
}

/** The line of the first thing that is no part of JSON at all; the last line where everything is. */
function firstStrangeLine(text: string): number {
  const end = text.trimEnd();
  token.lastIndex = 0;
  let place = 0;
  while (place < end.length && token.test(end)) place = token.lastIndex;
  const rest = /^\s*/.exec(end.slice(place))?.[0].length ?? 0;
  return end.slice(0, place + rest).split('\n').length;
}
