import { drawChart, drawSign, hasSign } from '../charts/draw.ts';
import { legendOf, type LegendEntry } from '../charts/legend.ts';
import { placeChart } from '../charts/picture.ts';
import type { Series } from '../domain/series.ts';
import { element } from '../domain/markup.ts';
import type { Language } from '../schemas/common.ts';
import { card, footTop, innerWidth, margin, type CardFacts } from './card.ts';
import { colors, fileLook } from './look.ts';
import { setText, type SetText } from './text.ts';

/** The width of the column of words beside a chart, and the space between. */
const [wordsWidth, gap] = [420, 36];

/** What the signs of the chart mean, one below the other. */
function setLegend(entries: readonly LegendEntry[], top: number, size: number): SetText {
  return entries.reduce<SetText>(
    ({ markup, bottom }, { sign, text }) => {
      const indent = hasSign(sign) ? 38 : 0;
      const at = { x: margin + indent, top: bottom, width: wordsWidth - indent, look: { fill: colors.ink } };
      const words = setText(text, { ...at, sizes: [size], lines: 1 });
      const place = { transform: `translate(${margin} ${bottom + 0.7 * size - 8})` };
      const drawn = hasSign(sign) ? element('g', place, drawSign(sign, fileLook)) : '';
      return { markup: markup + drawn + words.markup, bottom: words.bottom + 0.3 * size };
    },
    { markup: '', bottom: top },
  );
}

/** The legend in the largest letters in which it ends above the foot. */
function drawLegend(entries: readonly LegendEntry[], top: number): string {
  const all = [16, 14, 12].map((size) => setLegend(entries, top, size));
  return (all.find(({ bottom }) => bottom <= footTop) ?? all.at(-1))?.markup ?? '';
}

/** The chart at the right, on a ground of its own. */
function drawFrame(series: Series, top: number, language: Language): string {
  const [x, width, height] = [margin + wordsWidth + gap, innerWidth - wordsWidth - gap, footTop - 20 - top];
  const inside = { width: width - 32, height: height - 28, fontSize: 18 };
  const ground = element('rect', { x, y: top, width, height, fill: colors.surface });
  const chart = drawChart(placeChart(series, language, inside), fileLook);
  return ground + element('g', { transform: `translate(${x + 16} ${top + 14})`, 'font-size': inside.fontSize }, chart);
}

/** The picture of an indicator with a series: what the figures show, the chart, and what its signs mean. */
export const chartCard = (facts: CardFacts, answer: string, series: Series, language: Language): string =>
  card(facts, (top) => {
    const look = { fill: colors.ink };
    const words = setText(answer, { x: margin, top, width: wordsWidth, sizes: [26, 23, 20, 18], lines: 6, look });
    return words.markup + drawLegend(legendOf(series, language), words.bottom + 14) + drawFrame(series, top, language);
  });
