import type { Indicator } from '../schemas/indicator.ts';
import type { Observation } from '../schemas/observation.ts';
import type { Correction } from '../schemas/target.ts';
import type { NoteFile } from '../schemas/note.ts';
import type { WordingCorrection } from '../schemas/wording-correction.ts';

/** Whether an observation is withdrawn while it is being corrected. It then decides nothing and is not in the line. */
export const isWithdrawn = ({ withdrawn }: Pick<Observation, 'withdrawn'>): boolean => withdrawn !== undefined;

/** The observations of an indicator that are not withdrawn, in the order of its file. */
export const standingObservations = (indicator: Pick<Indicator, 'observations'>): Observation[] =>
  indicator.observations.filter((observation) => !isWithdrawn(observation));

/** All states of a thing, the oldest first and the present one last, from its changes, which stand in the order of time. */
function statesBefore<State, Step>(
  present: State,
  steps: readonly Step[],
  undo: (later: State, step: Step) => State,
): State[] {
  return steps.toReversed().reduce((states, step) => [undo(states[0] as State, step), ...states], [present]);
}

/** A thing with what it said before in the place of what it says now. */
const put = <State extends object>(
  later: State,
  was: { readonly [Key in keyof State]?: State[Key] | undefined } | undefined,
): State => ({ ...later, ...was }) as State;

/** A thing without some of its fields, which it may do without. */
const without = <State extends object>(thing: State, ...fields: readonly (keyof State)[]): State =>
  Object.fromEntries(Object.entries(thing).filter(([name]) => !fields.includes(name as keyof State))) as State;

type Revision = NonNullable<Observation['revisions']>[number];

/** What an observation said before a change. The words and the unit of a value go with it, and so does its withdrawal. */
const formerFigure = (later: Observation, { was }: Revision): Observation =>
  put(without(later, 'asPublished', 'unit', 'withdrawn'), was);

/** An observation as it was published first, after each of its revisions, and as it is now. None has revisions itself. */
export function revisedStates(observation: Observation): Observation[] {
  const { revisions = [], ...present } = observation;
  return statesBefore(present, revisions, formerFigure);
}

/**
 * Everything that an observation ever said, the oldest first: before and after each revision, and, where it was
 * withdrawn, before and after that.
 */
export function statesOf(observation: Observation): Observation[] {
  return revisedStates(observation).flatMap((state) =>
    state.withdrawn ? [without(state, 'withdrawn'), state] : [state],
  );
}

/** What an indicator's target was at first, after each correction, and is now. */
export const targetStates = ({
  target,
  corrections,
}: Pick<Indicator, 'target' | 'corrections'>): Indicator['target'][] =>
  statesBefore(target, correctionsOf(corrections, 'target'), (later, { was }) => put(without(later, 'max'), was));

/** A baseline in short. Its year is not known where a correction that took the baseline away did not say it. */
export interface ShortBaseline {
  value: number;
  year?: number | undefined;
}

/** What an indicator's baseline was at first, after each correction, and is now; nothing where there was none. */
export function baselineStates({
  baseline,
  corrections,
}: Pick<Indicator, 'baseline' | 'corrections'>): (ShortBaseline | undefined)[] {
  const present: ShortBaseline | undefined = baseline && { value: baseline.value, year: baseline.year };
  return statesBefore(present, correctionsOf(corrections, 'baseline'), (later, { was }) =>
    was ? { value: was.value, year: was.year ?? later?.year } : undefined,
  );
}

/** The corrections of one thing, the oldest first. */
export const correctionsOf = (corrections: Indicator['corrections'], of: Correction['of']): Correction[] =>
  corrections?.filter((correction) => correction.of === of) ?? [];

/** What a note says, and how certain it is. */
export type NoteState = Pick<NoteFile, 'text' | 'certainty'>;

/** What a note said at first, after each revision, and says now. */
export const noteStates = ({ text, certainty, revisions }: NoteState & Pick<NoteFile, 'revisions'>): NoteState[] =>
  statesBefore({ text, certainty }, revisions ?? [], (later, { was }) => put(later, was));

/** What something printed says in each language, and where in the plan it stands. */
export type PrintedState = Readonly<Record<keyof WordingCorrection['was'], string>>;

/** What something printed said at first, after each correction, and says now. */
export const printedStates = (
  present: PrintedState,
  corrections: readonly Pick<WordingCorrection, 'was'>[],
): PrintedState[] => statesBefore(present, corrections, (later, { was }) => put(later, was));
