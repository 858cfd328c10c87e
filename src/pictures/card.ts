import { element, escapeMarkup } from '../domain/markup.ts';
import { cardSize, colors, fontFamily } from './look.ts';
import { setText } from './text.ts';

/** What stands on every picture. */
export interface CardFacts {
  /** The tag of its language: `zh-CN`. */
  language: string;
  title: string;
  /** What stands above the title. */
  kicker: string;
  /** All that it shows, in words. */
  description: string;
  /** Where the figures come from; nothing where there are none. */
  source?: string;
  /** Of which day it is, and where the page is that it belongs to. */
  origin: string;
}

/** The space at both sides. */
export const margin = 56;

/** The width between the margins. */
export const innerWidth = cardSize.width - 2 * margin;

/** Where the foot of a picture begins. */
export const footTop = 536;

const foot = ({ source, origin }: CardFacts): string => {
  const look = { fill: colors.muted };
  const at = { x: margin, width: innerWidth, look };
  const rule = element('line', { x1: margin, x2: margin + innerWidth, y1: footTop, y2: footTop, stroke: colors.line });
  const top = footTop + 10;
  const from = source ? setText(source, { ...at, top, sizes: [16, 14, 12], lines: 2 }) : { markup: '', bottom: top };
  return (
    rule + from.markup + setText(origin, { ...at, top: from.bottom + 4, sizes: [18, 16, 14, 12], lines: 1 }).markup
  );
};

/**
 * A picture of 1200 by 630 as an SVG: kicker and title, a body, and a foot with source, day and address.
 * @param body draws what stands between, from the given height downwards.
 */
export function card(facts: CardFacts, body: (top: number) => string): string {
  const { width, height } = cardSize;
  const { language, title, kicker, description } = facts;
  const at = { x: margin, width: innerWidth };
  const above = setText(kicker, { ...at, top: 38, sizes: [20, 18, 16], lines: 1, look: { fill: colors.accent } });
  const head = setText(title, {
    ...at,
    top: above.bottom + 8,
    sizes: [44, 38, 32, 28],
    lines: 2,
    look: { fill: colors.ink, 'font-weight': 700 },
  });
  const content = [
    element('title', {}, escapeMarkup(title)),
    element('desc', {}, escapeMarkup(description)),
    element('rect', { width, height, fill: colors.paper }),
    element('rect', { width: 14, height, fill: colors.accent }),
    above.markup,
    head.markup,
    body(head.bottom + 16),
    foot(facts),
  ].join('');
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    'xml:lang': language,
    role: 'img',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    'font-family': fontFamily(language),
  };
  return `${element('svg', root, content)}\n`;
}
