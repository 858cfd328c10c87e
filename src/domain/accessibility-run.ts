/** The checks of accessibility that open pages in a browser, in the order in which the statement lists them. */
export const checkIds = [
  'axe-wide-light',
  'axe-wide-dark',
  'axe-narrow-light',
  'axe-narrow-dark',
  'axe-wide-light-bare',
  'axe-wide-dark-bare',
  'axe-narrow-light-bare',
  'axe-narrow-dark-bare',
  'axe-simple',
  'zoom-200',
  'zoom-400',
  'text-spacing',
  'no-motion',
  'forced-colors',
  'focus',
  'tab-key',
] as const;

/** A check of accessibility. */
export type CheckId = (typeof checkIds)[number];

/** What a check found when it last ran. */
export interface CheckResult {
  id: CheckId;
  /** The day of the run, `YYYY-MM-DD`. */
  day: string;
  /** How many pages it looked at. */
  pages: number;
  /** How many faults it found. */
  faults: number;
}
