import type { Series } from '../domain/series.ts';
import type { Language } from '../schemas/common.ts';
import type { Box } from './labels.ts';
import { linesOf, placeMarks, type PlacedMark } from './marks.ts';
import { scalesFor } from './scale.ts';

/** The size of the small picture. */
export const sparkSize = { width: 160, height: 48 };

const plot: Box = { left: 2, top: 7, right: sparkSize.width - 2, bottom: sparkSize.height - 7 };

/** A series in small: marks, lines and the line of the target, without a word. */
export interface Sparkline {
  marks: PlacedMark[];
  linePath: string;
  targetAt: number;
}

/** Places a series in the small picture that stands beside words in a table. */
export function placeSparkline(series: Series, language: Language): Sparkline {
  const scales = scalesFor(series, plot);
  const marks = placeMarks(series, scales, language);
  return { marks, linePath: linesOf(marks), targetAt: scales.y(series.target.value) };
}
