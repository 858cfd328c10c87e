/** A text with plain signs in place of those that look like them, in small letters. */
interface PlainSigns {
  text: string;
  /** Where the signs stood from which the units `from` up to `to` came. */
  placeOf(from: number, to: number): { start: number; end: number };
}

/** A sign with the marks upon it. */
const signs = /\P{M}\p{M}*|\p{M}+/gu;

/** These end what stands before them. NFKC would make them a comma and a full stop, as if of a number. */
const fullWidthStops = /，|．(?!\p{Nd})/gu;

/** Nothing but the signs of a plain keyboard, which most runs of letters are. */
const isPlain = /^[ -~]*$/;

/**
 * Puts plain signs in place of full-width, raised and Roman ones (NFKC), `Ⅲ` as `iii`, and small letters in place of
 * capitals. Every sign is taken alone, so that it is known where each came from.
 */
export function plainSigns(text: string): PlainSigns {
  if (isPlain.test(text)) return { text: text.toLowerCase(), placeOf: (start, end) => ({ start, end }) };
  const units = [...text.replace(fullWidthStops, ' ').matchAll(signs)].flatMap(({ 0: sign, index }) => {
    const plain = sign.normalize('NFKC').toLowerCase();
    return Array.from({ length: plain.length }, (_, at) => ({
      unit: plain[at],
      start: index,
      end: index + sign.length,
    }));
  });
  return {
    text: units.map(({ unit }) => unit).join(''),
    placeOf: (from, to) => ({ start: units[from]?.start ?? text.length, end: units[to - 1]?.end ?? text.length }),
  };
}
