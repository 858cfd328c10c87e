import type { CompareWay, Hindrance } from '../../domain/compare.ts';

/** The words that the comparison says, in the page's language. `{…}` stands for a value. */
export interface CompareStrings {
  /** Why indicators cannot be compared; `{names}` are those that hinder it. */
  hindrances: Record<Hindrance, string>;
  /** What the numbers mean; `{unit}` is the common unit, `{year}` the year of an index. */
  captions: Record<CompareWay, string>;
  /** That some values of an indicator cannot be reckoned with; `{count}`. */
  leftOut: string;
  /** Between names in a list. */
  separator: string;
  /** The head of the column of years. */
  year: string;
  /** The words in a cell where nothing was published. */
  none: string;
  /** The words in a cell of a value that is left out. */
  leftOutCell: string;
  /** What the chart is, for those who do not see it. */
  chart: string;
  /** That the chart could not be drawn. */
  noChart: string;
  /** That something could not be fetched. */
  failed: string;
  /** The name of the file. */
  file: string;
}
