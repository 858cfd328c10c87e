import type { PartLook, ChartPart } from '../charts/draw.ts';
import type { StatusKind } from '../domain/status.ts';
import type { Attributes } from '../domain/markup.ts';

/** The size of a picture: what pages elsewhere show for a shared link. */
export const cardSize = { width: 1200, height: 630 };

/** The colours of the site in daylight. A picture that is taken away stays as it is, so it has no dark form. */
export const colors = {
  paper: '#fbfaf7',
  surface: '#f1efe8',
  ink: '#1b2021',
  muted: '#434b4b',
  line: '#d5d1c5',
  accent: '#0a4f56',
  target: '#842310',
  met: '#14522c',
} as const;

/** The letters by which the build draws pictures, and where it is opened elsewhere, like ones. */
const letters = {
  latin: "'Noto Sans', system-ui, 'Segoe UI', Arial",
  chinese: "'Noto Sans S Chinese', 'Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei'",
};

/** The letters of a picture in a language. Quotation marks have one code and two widths, so each language has its own. */
export const fontFamily = (language: string): string =>
  [
    ...(language.startsWith('zh') ? [letters.chinese, letters.latin] : [letters.latin, letters.chinese]),
    'sans-serif',
  ].join(', ');

const rim = { stroke: colors.surface, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
const text = { ...rim, fill: colors.ink };
const mutedText = { ...rim, fill: colors.muted };
const drawn = { fill: 'none', stroke: colors.line, 'stroke-width': 1 };

const partLooks: Readonly<Record<ChartPart, Attributes>> = {
  grid: drawn,
  axis: { ...drawn, stroke: colors.muted },
  tick: text,
  unit: mutedText,
  break: { ...drawn, stroke: colors.muted, 'stroke-width': 2, 'stroke-dasharray': '2 4' },
  'break-label': mutedText,
  target: { ...drawn, stroke: colors.target, 'stroke-width': 2, 'stroke-dasharray': '9 5' },
  'target-label': { ...rim, fill: colors.target, 'font-weight': 600 },
  line: { ...drawn, stroke: colors.accent, 'stroke-width': 2.5, 'stroke-linejoin': 'round' },
  value: { ...text, 'font-weight': 600 },
  'baseline-value': mutedText,
  mark: { fill: colors.accent, stroke: colors.accent, 'stroke-width': 2, 'stroke-linejoin': 'round' },
  baseline: { fill: colors.muted, stroke: colors.muted },
  hollow: { fill: colors.surface },
};

/** The look of a chart in a file of its own: each part has its colours with it, so that no stylesheet is needed. */
export const fileLook: PartLook = (...parts) =>
  Object.assign({}, ...parts.map((part) => partLooks[part])) as Attributes;

/** The colour in which a status is written. The words beside it say the same. */
export const statusColor = (kind: StatusKind): string =>
  kind === 'met' || kind === 'met-early' ? colors.met : kind === 'not-met' ? colors.target : colors.ink;
