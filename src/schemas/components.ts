/**
 * The components that a page or an update may use in its text, and the attributes of each, all of which it needs. An
 * attribute of the kind `indicator` is the id of one.
 */
export const componentAttributes = {
  /** The chart of an indicator. */
  IndicatorFigure: { id: 'indicator' },
  /** The rules by which targets are judged, and what they answer. */
  MethodTable: {},
  /** How many targets have which status. */
  StatusTable: {},
  /** What the checks of accessibility found when they last ran. */
  TestRun: {},
} as const satisfies Readonly<Record<string, Readonly<Record<string, 'indicator'>>>>;

/** The name of a component that may stand in a text. */
export type ComponentName = keyof typeof componentAttributes;
