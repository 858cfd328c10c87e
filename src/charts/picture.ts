import type { Series } from '../domain/series.ts';
import { useStrings } from '../i18n/index.ts';
import type { Language } from '../schemas/common.ts';
import { placeTargetLabel, type Box, type PlacedText } from './labels.ts';
import { linesOf, placeMarks, type PlacedMark } from './marks.ts';
import { obstaclesOf } from './obstacles.ts';
import { placeBreaks, placeMarkLabels, placeUnit, type PlacedBreak } from './place-texts.ts';
import { breakLines, scalesFor, yearTicks, type Scales } from './scale.ts';
import { labelWidth } from './text-width.ts';
import { targetLabel, tickTexts } from './words.ts';

/** The size of a picture and of its letters, in the units of its view box. */
interface PictureSize {
  width: number;
  height: number;
  fontSize: number;
}

/** The full picture. On a screen 360 wide, where it is 328 wide, the letters are still more than 11 pixels high. */
export const fullSize: PictureSize = { width: 480, height: 320, fontSize: 17 };

/** A line of the grid and the text at its end; `at` is its place across the axis. */
export interface PlacedTick {
  at: number;
  label: PlacedText;
}

/** A chart with everything at its place, for any pen. */
export interface PlacedChart {
  size: PictureSize;
  /** The part inside the axes. */
  plot: Box;
  /** The unit, once, above the axis of values. */
  unit: PlacedText;
  valueTicks: PlacedTick[];
  yearTicks: PlacedTick[];
  /** The lines between joined values as SVG path data; empty where none are joined. */
  linePath: string;
  /** The baseline first, then the values in the order of time. */
  marks: PlacedMark[];
  /** The labels of the marks, in the same order. */
  labels: PlacedText[];
  /** The line of the target, and the lines of text at it. */
  target: { at: number; labels: PlacedText[] };
  /** Where the basis changed. */
  breaks: PlacedBreak[];
}

/** The part of the picture inside the axes. A row is kept for the labels of breaks where there are any. */
function plotOf(series: Series, { width, height, fontSize }: PictureSize, language: Language): Box {
  const widths = tickTexts(series, language).map(([, text]) => labelWidth(text, fontSize));
  const rows = series.breaks.length > 0 ? 3.6 : 2.2;
  return {
    left: Math.ceil(Math.max(0, ...widths)) + 12,
    top: Math.round(rows * fontSize),
    right: width - 6,
    bottom: height - Math.round(1.8 * fontSize),
  };
}

function placeValueTicks(series: Series, { y }: Scales, plot: Box, fontSize: number, language: Language): PlacedTick[] {
  return tickTexts(series, language).map(([value, text]) => {
    const at = y(value);
    return { at, label: { x: plot.left - 8, y: at + 0.35 * fontSize, anchor: 'end', text } };
  });
}

function placeYearTicks(
  series: Series,
  { x }: Scales,
  { height, fontSize }: PictureSize,
  language: Language,
): PlacedTick[] {
  return yearTicks(series, language).map(([value, text]) => {
    const at = x(value);
    return { at, label: { x: at, y: height - 0.35 * fontSize, anchor: 'middle', text } };
  });
}

/**
 * Places a series in a picture: a pure function from the series, the language and the size to marks, lines and texts.
 * Labels at the marks are written without the unit, which stands once above the axis.
 */
export function placeChart(series: Series, language: Language, size: PictureSize = fullSize): PlacedChart {
  const { fontSize } = size;
  const plot = plotOf(series, size, language);
  const scales = scalesFor(series, plot);
  const marks = placeMarks(series, scales, language);
  const at = scales.y(series.target.value);
  const asked = targetLabel(series, language);
  const target = { at, labels: placeTargetLabel(at, asked, obstaclesOf(marks), plot, fontSize) };
  const text = useStrings(language)('chart.break');
  const spots = series.breaks.map((change) => ({ at: breakLines(change).map(scales.x), text }));
  const breaks = placeBreaks(spots, plot, fontSize, (words) => labelWidth(words, fontSize));
  const others = [...target.labels, ...breaks.map(({ label }) => label)];
  return {
    size,
    plot,
    unit: placeUnit(series.unit.symbol[language], fontSize),
    valueTicks: placeValueTicks(series, scales, plot, fontSize, language),
    yearTicks: placeYearTicks(series, scales, size, language),
    linePath: linesOf(marks),
    marks,
    labels: placeMarkLabels(marks, others, at, plot, size),
    target,
    breaks,
  };
}
