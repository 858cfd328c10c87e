/** What an entry of the index names. */
const entryKinds = ['task', 'indicator', 'term', 'place', 'organization'] as const;

/** What an entry of the index names. */
export type EntryKind = (typeof entryKinds)[number];

/** What sorting and grouping must know of an entry. */
interface Sortable {
  /** The words under which it stands. */
  name: string;
  kind: EntryKind;
}

/** The headings of the index in their order. Names that begin with a digit or a sign stand under the first. */
export const letters = ['0–9', ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'] as const;

/** A heading of the index with what stands below it; nothing below it is an empty list. */
export interface LetterGroup<Entry> {
  letter: string;
  /** The heading's place in the page: `letter-a`, `letter-0`. */
  id: string;
  entries: Entry[];
}

/** The order of a language: how a name is read, and which of two readings comes first. */
interface IndexOrder<Reading> {
  read: (name: string) => Reading;
  compare: (one: Reading, other: Reading) => number;
  /** The heading's letter, or anything else for the first heading. */
  letterOf: (reading: Reading) => string;
}

/** Signs before the first letter or digit: quotation marks, brackets. */
const leadingSigns = /^[^\p{L}\p{N}]+/u;

/** The letter of a Latin word without its accent, as a capital. */
const capital = (word: string): string => word.normalize('NFKD').charAt(0).toUpperCase();

/** The order of English: by letters, without regard to signs, and to an article at the beginning. */
export const englishOrder: IndexOrder<string> = {
  read: (name) => name.replace(leadingSigns, '').replace(/^(?:the|an?) (?=\S)/i, ''),
  compare: new Intl.Collator('en', { numeric: true, ignorePunctuation: true }).compare,
  letterOf: (reading) => capital(reading),
};

/** A piece of a Chinese name as it is read: a character with its syllable, or a run of anything else. */
export interface SpokenPiece {
  /** As it is written. */
  text: string;
  /** The syllable in letters with the number of its tone, `zhong4`; the text in small letters where it is not Chinese. */
  sound: string;
}

/** The order of Chinese by pinyin, character by character: Latin before Chinese, then by letters, then by tone. */
export const pinyinOrder = (speak: (name: string) => readonly SpokenPiece[]): IndexOrder<readonly SpokenPiece[]> => ({
  read: (name) => speak(name.replace(leadingSigns, '')),
  compare: comparePieces,
  letterOf: ([first]) => capital(first?.sound ?? ''),
});

function comparePieces(one: readonly SpokenPiece[], other: readonly SpokenPiece[]): number {
  for (const [place, piece] of one.entries()) {
    const counterpart = other[place];
    if (!counterpart) return 1;
    const order = comparePiece(piece, counterpart);
    if (order !== 0) return order;
  }
  return one.length - other.length;
}

const isHan = ({ text }: SpokenPiece): boolean => /^\p{Script=Han}/u.test(text);

/** Of two names that begin with one letter the Latin one comes first, as in a dictionary of Chinese. */
function comparePiece(one: SpokenPiece, other: SpokenPiece): number {
  if (isHan(one) !== isHan(other)) {
    return compareWords(capital(one.sound), capital(other.sound)) || Number(isHan(one)) - Number(isHan(other));
  }
  return compareWords(soundKey(one), soundKey(other)) || compareWords(one.text, other.text);
}

/** The letters, then the tone: `lu4` before `lü3`, written `lv3`, before `luo4`. */
const soundKey = ({ sound }: SpokenPiece): string => sound.replace('v', 'u!').replace(/(\d)$/, ' $1');

const compareWords = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

/**
 * Entries under the letters of the index, in the order of a language; entries of one name by kind. Every letter is there,
 * so that a page may show all of them, or one page be made of each.
 */
export function groupByLetter<Entry extends Sortable, Reading>(
  entries: readonly Entry[],
  { read, compare, letterOf }: IndexOrder<Reading>,
): LetterGroup<Entry>[] {
  const groups = letters.map((letter): LetterGroup<Entry> => ({
    letter,
    id: `letter-${letter.charAt(0).toLowerCase()}`,
    entries: [],
  }));
  const sorted = entries
    .map((entry) => ({ entry, reading: read(entry.name) }))
    .toSorted(
      (one, other) =>
        compare(one.reading, other.reading) ||
        compareWords(one.entry.name, other.entry.name) ||
        entryKinds.indexOf(one.entry.kind) - entryKinds.indexOf(other.entry.kind),
    );
  for (const { entry, reading } of sorted) {
    const letter = letterOf(reading);
    (groups.find((group) => group.letter === letter) ?? groups[0])?.entries.push(entry);
  }
  return groups;
}

/**
 * The name turned round at its first “of”, so that it is also found under what it is of: `Office of the Council` becomes
 * `Council, Office of the`. A name without one has no such form.
 */
export function invertedAtOf(name: string): string | undefined {
  const parts = /^(\S.*?) of (the )?(\p{Lu}.*)$/u.exec(name);
  return parts ? `${parts[3]}, ${parts[1]} of${parts[2] ? ' the' : ''}` : undefined;
}

/**
 * The name of an organization without the place at its beginning, which follows: `Meadow School Office` becomes
 * `School Office, Meadow`. What is left must be two words in English, or three characters in Chinese.
 * @param places the names of places, in any order.
 */
export function withoutPlace(name: string, places: readonly string[]): string | undefined {
  const place = places
    .filter((candidate) => name.startsWith(candidate))
    .toSorted((one, other) => other.length - one.length)[0];
  if (place === undefined) return undefined;
  const rest = name.slice(place.length);
  if (/^ \S+ \S/.test(rest)) return `${rest.trim()}, ${place}`;
  return /^\p{Script=Han}{3,}$/u.test(rest) ? `${rest}（${place}）` : undefined;
}
