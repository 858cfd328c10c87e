import { describe, expect, test } from 'vitest';
import { chooseRows, readState, writeState, type RegisterState } from './register-state.ts';

const row = (kind: string, field: string, text: string, place: number) => ({
  kind,
  field,
  text,
  keys: { place: String(place), words: text },
});

const rows = [
  row('target', 'play', 'ten swings', 0),
  row('fact', '', 'two slides', 2),
  row('target', 'reading', 'a reading room', 10),
];
const nothing: RegisterState = { kind: '', field: '', q: '', sort: '', descending: false };
const shown = (state: Partial<RegisterState>) =>
  chooseRows(rows, { ...nothing, ...state }, 'en').map(({ text }) => text);

describe('the rows shown', () => {
  test('are all, if nothing is chosen', () => {
    expect(shown({})).toEqual(['ten swings', 'two slides', 'a reading room']);
  });

  test('are those of the kind, of the field and with all the words', () => {
    expect(shown({ kind: 'target' })).toEqual(['ten swings', 'a reading room']);
    expect(shown({ kind: 'target', field: 'play' })).toEqual(['ten swings']);
    expect(shown({ q: ' SWINGS ten ' })).toEqual(['ten swings']);
    expect(shown({ q: 'swings two' })).toEqual([]);
  });

  test('are sorted by a column, numbers as numbers', () => {
    expect(shown({ sort: 'words' })).toEqual(['a reading room', 'ten swings', 'two slides']);
    expect(shown({ sort: 'place', descending: true })).toEqual(['a reading room', 'two slides', 'ten swings']);
  });
});

describe('the address', () => {
  test('keeps what is chosen', () => {
    const state = { kind: 'fact', field: 'play', q: 'two slides', sort: 'words', descending: true };
    expect(readState(writeState(state))).toEqual(state);
  });

  test('is plain if nothing is chosen', () => {
    expect(writeState(nothing)).toBe('');
    expect(writeState({ ...nothing, descending: true })).toBe('');
    expect(readState('')).toEqual(nothing);
  });
});
