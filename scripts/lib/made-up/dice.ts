/** Numbers that look like chance and are the same on every run: each key has a row of its own. */
export class Dice {
  #state: number;

  /** @param key what the numbers are for. The same key always gives the same numbers. */
  constructor(key: string) {
    this.#state = 2166136261;
    for (const letter of key) this.#state = Math.imul(this.#state ^ (letter.codePointAt(0) ?? 0), 16777619);
  }

  /** A number from 0 up to, not including, 1: the generator Mulberry32 by Tommy Ettinger, in the public domain. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from the first to the last, both included. */
  between(first: number, last: number): number {
    return first + Math.floor(this.next() * (last - first + 1));
  }

  /** One of some things, each as likely as the others. @throws Error if there are none. */
  pick<Thing>(things: readonly Thing[]): Thing {
    return pickAt(things, this.next());
  }

  /** One of some things, the first the most likely, as words are in a language. @throws Error if there are none. */
  pickCommon<Thing>(things: readonly Thing[]): Thing {
    return pickAt(things, this.next() ** 3);
  }
}

function pickAt<Thing>(things: readonly Thing[], place: number): Thing {
  const thing = things[Math.floor(place * things.length)];
  if (thing === undefined) throw new Error('There is nothing to pick from.');
  return thing;
}
