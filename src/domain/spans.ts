/** A run of characters of a text, from `start` up to `end`. */
export interface Span {
  start: number;
  end: number;
}

/** Whether a run lies inside one of others. */
export const isWithin = ({ start, end }: Span, others: readonly Span[]): boolean =>
  others.some((other) => other.start <= start && end <= other.end);

/** Every place of a text where some characters stand, also inside a word. */
export function placesOf(wanted: string, text: string): Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + 1)) {
    places.push({ start, end: start + wanted.length });
  }
  return places;
}
