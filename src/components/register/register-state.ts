/** What a reader has chosen to see of the register. */
export interface RegisterState {
  /** The kind and the field chosen; empty for all. */
  kind: string;
  field: string;
  /** The words that a row must have, in any order. */
  q: string;
  /** The column sorted by; empty for the order of the plan. */
  sort: string;
  descending: boolean;
}

/** What the element knows of a row. */
export interface RowFacts {
  kind: string;
  field: string;
  /** All its words, in small letters. */
  text: string;
  /** What each column is sorted by. */
  keys: Readonly<Record<string, string>>;
}

/** The state that an address holds in its query. */
export function readState(query: string): RegisterState {
  const read = (name: string) => new URLSearchParams(query).get(name) ?? '';
  const [kind, field, q, sort] = [read('kind'), read('field'), read('q'), read('sort')];
  return { kind, field, q, sort, descending: read('order') === 'descending' };
}

/** The query of an address that holds a state; empty if nothing is chosen. */
export function writeState({ kind, field, q, sort, descending }: RegisterState): string {
  const chosen = { kind, field, q: q.trim(), sort, order: sort !== '' && descending ? 'descending' : '' };
  const query = new URLSearchParams(Object.entries(chosen).filter(([, value]) => value !== '')).toString();
  return query && `?${query}`;
}

const isChosen = (row: RowFacts, { kind, field, q }: RegisterState): boolean =>
  (kind === '' || row.kind === kind) &&
  (field === '' || row.field === field) &&
  q
    .toLowerCase()
    .split(/\s+/)
    .every((word) => row.text.includes(word));

/** The rows that a state shows, in its order. Rows that are equal in it keep the order of the plan. */
export function chooseRows<Row extends RowFacts>(rows: readonly Row[], state: RegisterState, language: string): Row[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const key = (row: Row) => row.keys[state.sort] ?? '';
  const chosen = rows.filter((row) => isChosen(row, state));
  if (state.sort === '') return chosen;
  return chosen.toSorted((one, other) => compare(key(one), key(other)) * (state.descending ? -1 : 1));
}
