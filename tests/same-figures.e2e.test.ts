import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { chartConfig, type ChartLook } from '../src/charts/chart-config.ts';
import type { ChartModel } from '../src/charts/chart-model.ts';
import { languages } from '../src/schemas/common.ts';
import { indicators } from './lib/pages.ts';
import { dist, readPage } from './lib/site.ts';

/** The figures of a page by the id of the observation. */
type Figures = Record<string, number>;

const inOrder = (figures: Figures) => Object.entries(figures).toSorted(([one], [other]) => (one < other ? -1 : 1));

const look: ChartLook = {
  line: '#000',
  target: '#000',
  grid: '#000',
  text: '#000',
  muted: '#000',
  surface: '#fff',
  fontFamily: 'serif',
  fontSize: 14,
};

/** What the rows of all tables of the page say. */
const tableFigures = (page: Document): Figures =>
  Object.fromEntries(
    [...page.querySelectorAll('.observations tbody tr')].map((row) => [
      row.id,
      Number(row.querySelector('data')?.getAttribute('value')),
    ]),
  );

/** What the published file says. */
function csvFigures(indicator: string): { all: Figures; series: Figures } {
  const rows = csvParse(readFileSync(join(dist, `data/indicators/${indicator}.csv`), 'utf8'));
  const figures = (chosen: typeof rows | ReturnType<typeof rows.filter>) =>
    Object.fromEntries(chosen.map(({ id, value }) => [id ?? '', Number(value)]));
  return {
    all: figures(rows),
    series: figures(
      rows.filter(
        ({ use, answers_target, withdrawn }) => use === 'series' && answers_target === 'true' && withdrawn === '',
      ),
    ),
  };
}

/** What the published JSON says. */
function jsonFigures(indicator: string): Figures {
  const { observations } = JSON.parse(readFileSync(join(dist, `data/indicators/${indicator}.json`), 'utf8')) as {
    observations: { id: string; value: number }[];
  };
  return Object.fromEntries(observations.map(({ id, value }) => [id, value]));
}

/** The picture to take away. */
const pictureOf = (language: string, indicator: string): Document =>
  parseHTML(readFileSync(join(dist, `pictures/${language}/indicators/${indicator}.svg`), 'utf8')).document;

const modelOf = (page: Document): ChartModel | undefined => {
  const json = page.querySelector('plan-chart')?.getAttribute('data-chart');
  return json ? (JSON.parse(json) as ChartModel) : undefined;
};

const withoutBaseline = (ids: string[]) => ids.filter((id) => id !== 'baseline');

describe.for(languages)('the figures of an indicator are the same everywhere (%s)', (language) => {
  test.for(indicators.map(({ id }) => id))('%s', (id) => {
    const page = readPage(`/${language}/indicators/${id}/`);
    const { all, series } = csvFigures(id);
    const written = indicators.find((indicator) => indicator.id === id)?.observations ?? [];
    expect(inOrder(all)).toEqual(inOrder(Object.fromEntries(written.map((row) => [row.id, row.value]))));
    expect(inOrder(tableFigures(page))).toEqual(inOrder(all));
    expect(inOrder(jsonFigures(id))).toEqual(inOrder(all));

    const model = modelOf(page);
    const points = (model?.points ?? []).filter((point) => point.id !== 'baseline');
    expect(inOrder(Object.fromEntries(points.map((point) => [point.id, point.value])))).toEqual(inOrder(series));

    const marks = [...page.querySelectorAll('.chart-picture [data-observation]')].map(
      (mark) => mark.getAttribute('data-observation') ?? '',
    );
    expect(withoutBaseline(marks)).toEqual(points.map((point) => point.id));
    const labels = [...page.querySelectorAll('.chart-picture .chart-value')].map((label) => label.textContent.trim());
    expect(labels.toSorted()).toEqual(points.map(({ text }) => text).toSorted());

    const picture = pictureOf(language, id);
    const signs = [...picture.querySelectorAll('[data-observation]')].map((mark) =>
      mark.getAttribute('data-observation'),
    );
    expect(withoutBaseline(signs.map(String))).toEqual(points.map((point) => point.id));
    const texts = [...picture.querySelectorAll('text')].map((text) => text.textContent);
    expect(texts).toEqual(expect.arrayContaining(points.map(({ text }) => text)));

    const drawn = model ? chartConfig(model, look).data.datasets[0]?.data : [];
    expect(drawn).toEqual((model?.points ?? []).map(({ year, value }) => ({ x: year, y: value })));
  });
});
