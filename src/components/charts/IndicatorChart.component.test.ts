import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, test } from 'vitest';
import { exampleIndicator, exampleObservation } from '../../../tests/lib/example-indicator.ts';
import type { ChartModel } from '../../charts/chart-model.ts';
import { buildSeries } from '../../domain/series.ts';
import type { Language } from '../../schemas/common.ts';
import type { Indicator } from '../../schemas/indicator.ts';
import IndicatorChart from './IndicatorChart.astro';

interface Props {
  indicator: Indicator;
  language: Language;
  size?: 'full' | 'small';
  titleId?: string;
  finding?: string;
  [name: string]: unknown;
}

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});
const render = (props: Props) =>
  container.renderToString(IndicatorChart, { props: { ...props, series: buildSeries(props.indicator, 2030) } });

/** The texts of all elements with a class. */
const textsOf = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`<text class="${name}"[^>]*>([^<]*)</text>`, 'g'))].map(([, text]) => text);

const working = { en: '7 of 9 swings', zh: '9架秋千中有7架完好' };
const values = [31, 44.5, 58, 91.8];
const observations = [
  exampleObservation(2030, 31),
  exampleObservation(2031, 44.5),
  exampleObservation(2033, 58, { grade: 'derived', working }),
  exampleObservation(2034, 91.8, { qualifier: 'part-year' }),
];
const indicator = exampleIndicator({ observations, baseline: { value: 25, year: 2029, place: 'introduction' } });

describe('the full chart', () => {
  let html: string;
  beforeAll(async () => {
    html = await render({ indicator, language: 'en', finding: 'Swings are mended.' });
  });

  test('writes every value of the series at its point', () => {
    const written = textsOf(html, 'chart-value').map((text) => Number(text));
    expect(written).toEqual(values);
  });

  test('gives the same values to the interactive chart', () => {
    const json = /data-chart="([^"]*)"/.exec(html)?.[1]?.replaceAll('&#34;', '"').replaceAll('&quot;', '"') ?? '';
    const model = JSON.parse(json) as ChartModel;
    expect(model.points.map(({ value }) => value)).toEqual([25, ...values]);
  });

  test('has no style attribute and no style element', () => {
    expect(html).not.toMatch(/\sstyle=|<style/);
  });

  test('is an image with a name and a description', () => {
    expect(html).toContain('role="img" aria-labelledby="chart-swings-title chart-swings-description"');
    expect(html).toContain('<title id="chart-swings-title">Swings in working order</title>');
    expect(html).toContain('<desc id="chart-swings-description">Swings are mended. Values: 31% in 2030,');
  });

  test('draws hollow what was worked out here', () => {
    expect(html.match(/class="chart-mark chart-hollow" transform="translate\(3/g)).toHaveLength(1);
  });

  test('names the missing year', () => {
    expect(html).toContain('No published figure found on this basis: 2032');
  });

  test('brings the script of the interactive chart', () => {
    expect(html).toContain('<script');
  });

  test('takes its name from a heading of the page where it is told one', async () => {
    const named = await render({ indicator, language: 'en', titleId: 'swings-heading' });
    expect(named).toContain('aria-labelledby="swings-heading chart-swings-description"');
    expect(named).not.toContain('<title');
  });

  test('speaks Chinese', async () => {
    const chinese = await render({ indicator, language: 'zh' });
    expect(chinese).toContain('2034年目标：不低于80%');
    expect(chinese).toContain('秋千完好率');
  });
});

describe('the small chart', () => {
  test('is hidden from screen readers, has no words and brings no script', async () => {
    const html = await render({ indicator, language: 'en', size: 'small' });
    expect(html).toContain('aria-hidden="true"');
    expect(html).not.toMatch(/<text|<script|\sstyle=/);
  });

  test('has one mark a value and one for the baseline', async () => {
    const html = await render({ indicator, language: 'en', size: 'small' });
    expect(html.match(/class="chart-mark/g)).toHaveLength(values.length + 1);
  });
});

describe('where there is nothing to draw', () => {
  test('it says that no figure was found, and what the plan asks, with no axes', async () => {
    const html = await render({ indicator: exampleIndicator(), language: 'en' });
    expect(html).toContain('No published figure found');
    expect(html).toContain('Target for 2034: at least 80%');
    expect(html).not.toMatch(/<svg|<script/);
  });

  test('it gives the value before the plan with the period that the plan gives it', async () => {
    const label = { en: '2025–2029', zh: '2025—2029年' };
    const known = exampleIndicator({ baseline: { value: 25, year: 2029, label, place: 'introduction' } });
    expect(await render({ indicator: known, language: 'en' })).toContain('Before the plan: 25% (2025–2029)');
    expect(await render({ indicator: known, language: 'zh' })).toContain('规划基期值：25%（2025—2029年）');
  });

  test('it tells figures on another basis apart from none', async () => {
    const elsewhere = [exampleObservation(2034, 90, { basis: 'school-yards', use: 'context' })];
    const html = await render({ indicator: exampleIndicator({ observations: elsewhere }), language: 'en' });
    expect(html).toContain('No published figure answers this target');
    expect(html).toContain('They stand in the table');
  });

  test('the small form is a dash, since the words stand beside it', async () => {
    const html = await render({ indicator: exampleIndicator(), language: 'zh', size: 'small' });
    expect(html).toContain('—');
    expect(html).not.toContain('<svg');
  });
});
