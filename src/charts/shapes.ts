import { symbol, symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import type { Qualifier } from '../schemas/observation.ts';

/** The shape of a mark. It says how exact the value is, so that colour never has to. */
export type Shape = 'circle' | 'triangle' | 'diamond' | 'cross' | 'square';

const shapes: Record<Qualifier, Shape> = {
  exact: 'circle',
  approximate: 'circle',
  'at-least': 'triangle',
  'part-year': 'diamond',
  'part-area': 'cross',
};

const symbols = {
  circle: symbolCircle,
  triangle: symbolTriangle,
  diamond: symbolDiamond,
  cross: symbolCross,
  square: symbolSquare,
};

/** The shape that stands for a value. A square is kept for the baseline. */
export const shapeOf = (qualifier: Qualifier): Shape => shapes[qualifier];

/** The outline of a shape around 0,0 as SVG path data. `area` is in square pixels. */
export const shapePath = (shape: Shape, area: number): string => symbol(symbols[shape], area)() ?? '';
