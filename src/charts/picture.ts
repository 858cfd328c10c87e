import { formatNumber } from '../domain/format.ts';
import type { Series } from '../domain/series.ts';
import { useStrings } from '../i18n/index.ts';
import type { Language } from '../schemas/common.ts';
import { boxOf, middleOf, placeLabels, placeTargetLabel, type Box, type PlacedText } from './labels.ts';
import { linesOf, placeMarks, type PlacedMark } from './marks.ts';
import { obstaclesOf } from './obstacles.ts';
import { breakLines, scalesFor, valueAxis, yearTicks, type Scales } from './scale.ts';
import { textWidth } from './text-width.ts';
import { targetLabel } from './words.ts';

/** The size of a picture and of its letters, in the units of its view box. */
export interface PictureSize {
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

/** A change of the basis: its lines, and the words above them; empty where they would cover those of the one before. */
export interface PlacedBreak {
  at: number[];
  label: PlacedText;
}

/** A chart with everything at its place, for any pen. */
export interface Picture {
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

const valueTexts = (series: Series, language: Language) =>
  valueAxis(series).ticks.map((value) => ({ value, text: formatNumber(value, series.unit.decimals, language) }));

/** The part of the picture inside the axes. A row is kept for the labels of breaks where there are any. */
function plotOf(series: Series, { width, height, fontSize }: PictureSize, language: Language): Box {
  const widths = valueTexts(series, language).map(({ text }) => textWidth(text, fontSize));
  const rows = series.breaks.length > 0 ? 3.6 : 2.2;
  return {
    left: Math.ceil(Math.max(0, ...widths)) + 12,
    top: Math.round(rows * fontSize),
    right: width - 6,
    bottom: height - Math.round(1.8 * fontSize),
  };
}

function placeValueTicks(series: Series, { y }: Scales, plot: Box, fontSize: number, language: Language): PlacedTick[] {
  return valueTexts(series, language).map(({ value, text }) => {
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

function placeBreaks({ breaks }: Series, { x }: Scales, plot: Box, fontSize: number, text: string): PlacedBreak[] {
  const half = textWidth(text, fontSize) / 2;
  let free = plot.left;
  return breaks.map((change) => {
    const at = breakLines(change).map(x);
    const middle = Math.min(Math.max(middleOf(at), plot.left + half), plot.right - half);
    const fits = middle - half >= free;
    if (fits) free = middle + half + 6;
    return { at, label: { x: middle, y: plot.top - 0.6 * fontSize, anchor: 'middle', text: fits ? text : '' } };
  });
}

/** The labels of the marks, clear of the marks, lines and other texts. */
function placeMarkLabels(
  marks: readonly PlacedMark[],
  others: readonly PlacedText[],
  targetAt: number,
  plot: Box,
  { width, fontSize }: PictureSize,
): PlacedText[] {
  const targetLine = { left: plot.left, right: plot.right, top: targetAt - 2, bottom: targetAt + 2 };
  const texts = others.map((text) => boxOf(text, fontSize));
  const bounds = { left: plot.left, top: 0, right: width, bottom: plot.bottom };
  return placeLabels(marks, [...obstaclesOf(marks), targetLine, ...texts], bounds, fontSize);
}

/**
 * Places a series in a picture: a pure function from the series, the language and the size to marks, lines and texts.
 * Labels at the marks are written without the unit, which stands once above the axis.
 */
export function placeChart(series: Series, language: Language, size: PictureSize = fullSize): Picture {
  const { fontSize } = size;
  const plot = plotOf(series, size, language);
  const scales = scalesFor(series, plot);
  const marks = placeMarks(series, scales, language);
  const at = scales.y(series.target.value);
  const asked = targetLabel(series, language);
  const target = { at, labels: placeTargetLabel(at, asked, obstaclesOf(marks), plot, fontSize) };
  const breaks = placeBreaks(series, scales, plot, fontSize, useStrings(language)('chart.break'));
  const others = [...target.labels, ...breaks.map(({ label }) => label)];
  return {
    size,
    plot,
    unit: { x: 2, y: fontSize, anchor: 'start', text: series.unit.symbol[language] },
    valueTicks: placeValueTicks(series, scales, plot, fontSize, language),
    yearTicks: placeYearTicks(series, scales, size, language),
    linePath: linesOf(marks),
    marks,
    labels: placeMarkLabels(marks, others, at, plot, size),
    target,
    breaks,
  };
}
