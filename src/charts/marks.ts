import { line } from 'd3-shape';
import type { Series } from '../domain/series.ts';
import type { Language } from '../schemas/common.ts';
import type { Spot } from './labels.ts';
import { runsOf, type JoinedSpot } from './obstacles.ts';
import { baselineAt, type Scales } from './scale.ts';
import { shapeOf, type Shape } from './shapes.ts';
import { baselineLabel, pointLabel } from './words.ts';

/** A value at its place. */
export interface PlacedMark extends JoinedSpot {
  /** The id of the observation, or `baseline`. */
  id: string;
  kind: 'value' | 'baseline';
  shape: Shape;
  hollow: boolean;
  /** The number as written at the mark; empty at a baseline that a value of the series repeats. */
  text: string;
}

function placeValues({ points, unit }: Series, { x, y }: Scales, language: Language): PlacedMark[] {
  return points.map((point) => ({
    id: point.id,
    kind: 'value',
    x: x(point.year),
    y: y(point.value),
    shape: shapeOf(point.qualifier),
    hollow: point.hollow,
    joined: point.joined,
    text: pointLabel(point, unit.decimals, language),
  }));
}

function placeBaseline(series: Series, { x, y }: Scales, language: Language): PlacedMark[] {
  if (!series.baseline) return [];
  const { value } = series.baseline;
  const text = baselineLabel(series, language);
  return [
    {
      id: 'baseline',
      kind: 'baseline',
      x: x(baselineAt(series, series.baseline)),
      y: y(value),
      shape: 'square',
      hollow: false,
      joined: false,
      text,
    },
  ];
}

/** The marks of a series: the baseline first, if there is one, then every value in the order of time. */
export function placeMarks(series: Series, scales: Scales, language: Language): PlacedMark[] {
  return [...placeBaseline(series, scales, language), ...placeValues(series, scales, language)];
}

/** The lines between joined marks as SVG path data; empty where none are joined. */
export function linesOf(marks: readonly PlacedMark[]): string {
  const draw = line<Spot>(
    ({ x }) => x,
    ({ y }) => y,
  ).digits(1);
  return runsOf(marks)
    .map((run) => draw(run) ?? '')
    .join('');
}
