import { describe, expect, test } from 'vitest';
import { exampleIndicator, exampleObservation } from '../../tests/lib/example-indicator.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Observation } from '../schemas/observation.ts';
import type { Correction } from '../schemas/target.ts';
import type { Note } from '../schemas/note.ts';
import type { Published } from '../schemas/published.ts';
import { changeKinds, changesIn, isAbout, type Change, type History, type Scope } from './changes.ts';

const reason = { en: 'A slip of the pen.', zh: '笔误。' };
const text = (en: string) => ({ en, zh: `${en}（中文）` });
const state = (day: string, says = 'x') => ({ day, says });

const record = (changes: Partial<Published> = {}): Published => ({
  begun: '2034-01-01',
  addresses: {},
  figures: {},
  targets: {},
  baselines: {},
  statuses: {},
  notes: {},
  words: {},
  updates: {},
  ...changes,
});

const note = (changes: Partial<Note> = {}): Note => ({
  id: 'rust',
  order: 1,
  kind: 'wording',
  certainty: 'seen',
  title: text('Rust'),
  text: text('Now.'),
  places: ['swings-p1'],
  sources: [],
  draft: false,
  ...changes,
});

const history = (changes: Partial<History>): Change[] =>
  changesIn({ published: record(), indicators: [], notes: [], updates: [], moved: [], ...changes });

const of = (indicator: Partial<Indicator>, published: Partial<Published> = {}) =>
  history({ indicators: [exampleIndicator(indicator)], published: record(published) });

const inShort = (changes: readonly Change[]) => changes.map(({ day, kind, key }) => `${day} ${kind} ${key}`);

describe('a new figure', () => {
  const observations = [exampleObservation(2034, 82)];
  const since = (day: string) => ({ figures: { 'swings-2034': { indicator: 'swings', states: [state(day)] } } });

  test('is one that was registered after the record began', () => {
    expect(inShort(of({ observations }, since('2034-01-02')))).toEqual(['2034-01-02 figure-new figure/swings-2034']);
  });

  test('is none of those with which the record began', () => {
    expect(of({ observations }, since('2034-01-01'))).toEqual([]);
  });

  test('is none that was never registered, and none without a record', () => {
    expect(of({ observations })).toEqual([]);
    expect(history({ indicators: [exampleIndicator({ observations })], published: undefined })).toEqual([]);
  });

  test('is told as it was published first', () => {
    const revisions = [{ day: '2035-01-01', was: { value: 28 }, reason }];
    const changes = of({ observations: [exampleObservation(2034, 82, { revisions })] }, since('2034-01-02'));
    expect(changes.map((change) => [change.kind, 'figure' in change && change.figure.value])).toEqual([
      ['figure-revised', 82],
      ['figure-new', 28],
    ]);
  });
});

describe('a corrected figure', () => {
  const revisions: Observation['revisions'] = [
    { day: '2035-01-01', was: { value: 28 }, reason },
    { day: '2035-02-01', was: { value: 80 }, reason: text('Counted again.') },
  ];

  test('is told with what it was, what it became, and why', () => {
    const changes = of({ observations: [exampleObservation(2034, 82, { revisions })] });
    expect(changes).toMatchObject([
      {
        kind: 'figure-revised',
        day: '2035-02-01',
        key: 'figure/swings-2034/revised/2',
        was: { value: 80 },
        figure: { value: 82 },
        reason: text('Counted again.'),
      },
      {
        kind: 'figure-revised',
        day: '2035-01-01',
        key: 'figure/swings-2034/revised/1',
        was: { value: 28 },
        figure: { value: 80 },
        reason,
      },
    ]);
  });
});

describe('a withdrawn figure', () => {
  test('is told while it is withdrawn, and after', () => {
    const [early, late] = ['2035-01-01', '2035-03-01'].map((day) => ({ day, reason }));
    const revisions = [{ day: '2035-02-01', was: { value: 28, withdrawn: early }, reason }];
    const changes = of({ observations: [exampleObservation(2034, 82, { revisions, withdrawn: late })] });
    expect(inShort(changes)).toEqual([
      '2035-03-01 figure-withdrawn figure/swings-2034/withdrawn/2035-03-01',
      '2035-02-01 figure-revised figure/swings-2034/revised/1',
      '2035-01-01 figure-withdrawn figure/swings-2034/withdrawn/2035-01-01',
    ]);
    expect(changes.map((change) => 'figure' in change && change.figure.value)).toEqual([82, 82, 28]);
  });
});

describe('a new indicator', () => {
  const since = (day: string) => ({ targets: { swings: [state(day)] } });

  test('is one that was registered after the record began', () => {
    expect(inShort(of({}, since('2034-01-02')))).toEqual(['2034-01-02 indicator-new indicator/swings']);
    expect(of({}, since('2034-01-01'))).toEqual([]);
  });

  test('is one also where something else was moved', () => {
    const moved = [{ id: 'seesaws', kind: 'indicator', title: reason, day: '2034-01-02', reason }] as const;
    const changes = history({
      indicators: [exampleIndicator()],
      moved,
      published: record(since('2034-01-02')),
    });
    expect(changes.map(({ kind }) => kind)).toEqual(['indicator-new', 'moved']);
  });

  test('is none that only has another name now', () => {
    const moved = [
      { id: 'seesaws', kind: 'indicator', title: reason, day: '2034-01-02', to: 'swings', reason },
    ] as const;
    const changes = history({ indicators: [exampleIndicator()], moved, published: record(since('2034-01-02')) });
    expect(inShort(changes)).toEqual(['2034-01-02 moved moved/seesaws']);
  });
});

describe('a correction', () => {
  const corrected = (...corrections: Correction[]) =>
    of({ corrections, baseline: { value: 40, year: 2029, place: 'swings-p1' } });

  test('of the target is told with what it was', () => {
    const changes = corrected({ day: '2035-01-01', of: 'target', was: { value: 8 }, reason });
    expect(inShort(changes)).toEqual(['2035-01-01 target-corrected target/swings/1']);
    expect(changes).toMatchObject([{ was: { value: 8, year: 2034 }, now: { value: 80 }, reason }]);
  });

  test('is told of each time the target was corrected', () => {
    const changes = corrected(
      { day: '2035-01-01', of: 'target', was: { value: 8 }, reason },
      { day: '2035-01-02', of: 'target', was: { value: 70 }, reason },
    );
    expect(changes).toMatchObject([
      { was: { value: 70 }, now: { value: 80 } },
      { was: { value: 8 }, now: { value: 70 } },
    ]);
  });

  test('of the baseline is told with what it was, or that there was none', () => {
    const changes = corrected(
      { day: '2035-01-01', of: 'baseline', reason },
      { day: '2035-01-02', of: 'baseline', was: { value: 4 }, reason },
    );
    expect(inShort(changes)).toEqual([
      '2035-01-02 baseline-corrected baseline/swings/2',
      '2035-01-01 baseline-corrected baseline/swings/1',
    ]);
    expect(changes).toMatchObject([
      { was: { value: 4, year: 2029 }, now: { value: 40, year: 2029 } },
      { now: { value: 4 } },
    ]);
    expect(changes[1]).not.toHaveProperty('was');
  });

  test('that took a baseline away has nothing now', () => {
    const changes = of({ corrections: [{ day: '2035-01-01', of: 'baseline', was: { value: 4, year: 2028 }, reason }] });
    expect(changes).toMatchObject([{ was: { value: 4, year: 2028 } }]);
    expect(changes[0]).not.toHaveProperty('now');
  });
});

describe('a change of a status', () => {
  const status = (day: string, kind: 'met' | 'not-met', method = '1.0.0') => ({ day, kind, method });
  const statuses = {
    swings: [status('2034-01-01', 'not-met'), status('2035-02-01', 'met'), status('2035-03-01', 'not-met')],
  };

  test('enters by itself, with its day', () => {
    const changes = of({}, { statuses });
    expect(inShort(changes)).toEqual([
      '2035-03-01 status-changed status/swings/2',
      '2035-02-01 status-changed status/swings/1',
    ]);
    expect(changes).toMatchObject([
      { was: 'met', now: { kind: 'not-met' }, figures: [], reasons: [] },
      { was: 'not-met', now: { kind: 'met' } },
    ]);
    expect(changes[0]).not.toHaveProperty('method');
  });

  test('is none where the status is the first', () => {
    expect(of({}, { statuses: { swings: [status('2035-02-01', 'met')], seesaws: statuses.swings } })).toEqual([]);
  });

  test('names the figures that were registered with it', () => {
    const figures = {
      'swings-2034': { indicator: 'swings', states: [state('2034-01-01'), state('2035-02-01')] },
      'swings-2033': { indicator: 'swings', states: [state('2034-01-01'), state('2035-01-01')] },
    };
    const observations = [exampleObservation(2033, 70), exampleObservation(2034, 82)];
    const changes = of({ observations }, { statuses, figures });
    expect(changes.map((change) => 'figures' in change && change.figures.map(({ id }) => id))).toEqual([
      [],
      ['swings-2034'],
    ]);
  });

  test('names no figure that is not registered yet', () => {
    expect(of({ observations: [exampleObservation(2034, 82)] }, { statuses })[0]).toMatchObject({ figures: [] });
  });

  test('names no figure of the beginning', () => {
    const begun = { swings: [status('2034-01-01', 'not-met'), status('2034-01-01', 'met')] };
    const figures = { 'swings-2034': { indicator: 'swings', states: [state('2034-01-01')] } };
    const changes = of({ observations: [exampleObservation(2034, 82)] }, { statuses: begun, figures });
    expect(changes).toMatchObject([{ kind: 'status-changed', figures: [] }]);
  });

  test('has the reasons that were given for it, up to its day', () => {
    const correction = (day: string, of: Correction['of'] = 'status'): Correction => ({ day, of, reason: text(day) });
    const corrections = ['2033-12-31', '2034-01-01', '2035-02-01', '2035-02-02'].map((day) => correction(day));
    const changes = of({ corrections: [...corrections, correction('2035-03-01', 'baseline')] }, { statuses });
    const reasons = changes.flatMap((change) => ('reasons' in change ? [change.reasons.map(({ en }) => en)] : []));
    expect(reasons).toEqual([['2035-02-02'], ['2034-01-01', '2035-02-01']]);
  });

  test('has the reasons of its day also where the status before is of the same day', () => {
    const twice = { swings: [...statuses.swings, status('2035-03-01', 'met')] };
    const corrections: Correction[] = [{ day: '2035-03-01', of: 'status', reason }];
    const changes = of({ corrections }, { statuses: twice });
    expect(changes.map((change) => 'reasons' in change && change.reasons)).toEqual([[reason], [reason], []]);
  });

  test('names another version of the method', () => {
    const changed = { swings: [status('2034-01-01', 'met'), status('2035-02-01', 'not-met', '1.1.0')] };
    expect(of({}, { statuses: changed })).toMatchObject([{ method: '1.1.0' }]);
  });
});

describe('notes, updates and moves', () => {
  test('a reworded note is told with what it said', () => {
    const revisions = [
      { day: '2035-01-01', was: { text: text('First.') }, reason },
      { day: '2035-02-01', was: { text: text('Then.') }, reason: text('Again.') },
    ];
    expect(history({ notes: [note({ revisions })] })).toMatchObject([
      {
        kind: 'note-revised',
        day: '2035-02-01',
        key: 'note/rust/revised/2',
        was: { text: text('Then.') },
        reason: text('Again.'),
      },
      { kind: 'note-revised', day: '2035-01-01', key: 'note/rust/revised/1', was: { text: text('First.') }, reason },
    ]);
  });

  test('a new note is one that was registered after the record began', () => {
    const since = (day: string) => history({ notes: [note()], published: record({ notes: { rust: [state(day)] } }) });
    expect(inShort(since('2034-01-02'))).toEqual(['2034-01-02 note-new note/rust']);
    expect(since('2034-01-01')).toEqual([]);
    expect(history({ notes: [note()], published: undefined })).toEqual([]);
  });

  test('an update that was corrected is told of with the reason', () => {
    const update = { id: 'new-chains', title: text('New chains'), posted: '2033-05-01', tasks: [], indicators: [] };
    const changes = history({ updates: [{ ...update, revisions: [{ day: '2035-02-01', reason }] }] });
    expect(inShort(changes)).toEqual([
      '2035-02-01 update-revised update/new-chains/revised/1',
      '2033-05-01 update-posted update/new-chains',
    ]);
    expect(changes[0]).toMatchObject({ reason });
  });

  test('an update is of the day it was posted, also before the record began', () => {
    const update = { id: 'new-chains', title: text('New chains'), posted: '2033-05-01', tasks: [], indicators: [] };
    const changes = history({ updates: [update] });
    expect(inShort(changes)).toEqual(['2033-05-01 update-posted update/new-chains']);
    expect(changes).toMatchObject([{ update }]);
  });

  test('a move is told with its entry', () => {
    const entry = { id: 'seesaws', kind: 'page', title: reason, day: '2035-01-01', reason } as const;
    const changes = history({ moved: [entry] });
    expect(inShort(changes)).toEqual(['2035-01-01 moved moved/seesaws']);
    expect(changes).toMatchObject([{ moved: entry }]);
  });
});

describe('the order of changes', () => {
  const updates = (...entries: readonly [string, string][]) =>
    entries.map(([id, posted]) => ({ id, posted, title: text(id), tasks: [], indicators: [] }));

  test('is the latest first, then by kind, then by key', () => {
    const moved = [{ id: 'a', kind: 'page', title: reason, day: '2035-01-02', reason } as const];
    const changes = history({
      moved,
      notes: [note({ revisions: [{ day: '2035-01-02', was: { text: reason }, reason }] })],
      updates: updates(['b', '2035-01-02'], ['a', '2035-01-02'], ['c', '2035-01-03'], ['d', '2035-01-01']),
    });
    expect(changes.map(({ key }) => key)).toEqual([
      'update/c',
      'update/a',
      'update/b',
      'note/rust/revised/1',
      'moved/a',
      'update/d',
    ]);
  });

  test('knows every kind once', () => {
    expect(new Set(changeKinds).size).toBe(changeKinds.length);
  });
});

describe('what a change is about', () => {
  const scope = (part: Partial<Record<keyof Scope, string[]>>): Scope => ({
    indicators: new Set(part.indicators),
    notes: new Set(part.notes),
    updates: new Set(part.updates),
    things: new Set(part.things),
  });
  const one = (changes: Change[]) => changes[0] as Change;
  const figure = one(
    of({ observations: [exampleObservation(2034, 82, { withdrawn: { day: '2035-01-01', reason } })] }),
  );
  const update = one(
    history({ updates: [{ id: 'chains', posted: '2035-01-01', title: reason, tasks: [], indicators: [] }] }),
  );
  const reworded = one(
    history({ notes: [note({ revisions: [{ day: '2035-01-01', was: { text: reason }, reason }] })] }),
  );
  const added = one(history({ notes: [note()], published: record({ notes: { rust: [state('2034-01-02')] } }) }));
  const move = (to?: string) =>
    one(
      history({
        moved: [{ id: 'seesaws', kind: 'page', title: reason, day: '2035-01-01', reason, ...(to ? { to } : {}) }],
      }),
    );

  test.for<[string, Change, Partial<Record<keyof Scope, string[]>>, boolean]>([
    ['a figure is about its indicator', figure, { indicators: ['swings'] }, true],
    ['a figure is about no other', figure, { indicators: ['seesaws'], things: ['swings'] }, false],
    ['an update is about what names it', update, { updates: ['chains'] }, true],
    ['an update is about nothing else', update, { notes: ['chains'], things: ['chains'] }, false],
    ['a reworded note is about what it stands beside', reworded, { notes: ['rust'] }, true],
    ['a new note is too', added, { notes: ['rust'] }, true],
    ['a note is about nothing else', added, { updates: ['rust'], indicators: ['rust'] }, false],
    ['a move is about what is gone', move('slides'), { things: ['seesaws'] }, true],
    ['a move is about what stands in its place', move('slides'), { things: ['slides'] }, true],
    ['a withdrawal is about nothing else', move(), { things: ['slides', 'undefined'] }, false],
  ])('%s', ([, change, part, expected]) => {
    expect(isAbout(change, scope(part))).toBe(expected);
  });
});
