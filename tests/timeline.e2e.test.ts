import { describe, expect, test } from 'vitest';
import { indicators, tree } from './lib/pages.ts';
import { readPage, textOf } from './lib/site.ts';
import { languages } from '../src/schemas/common.ts';
import { some } from './lib/some.ts';

const { start = 0, end = 0 } = tree.site?.data.period ?? {};

describe.for(languages)('the timeline of the plan, in %s,', (language) => {
  const page = readPage(`/${language}/timeline/`);
  const years = [...page.querySelectorAll('.timeline > li')];
  const yearOf = (item: Element) => Number(textOf(item.querySelector('h2')));

  test('has every year once and in order, and marks those of the plan', () => {
    const all = years.map(yearOf);
    expect(all).toEqual(all.map((_, place) => (all[0] ?? 0) + place));
    const marked = years.filter((item) => item.classList.contains('timeline-period')).map(yearOf);
    expect(marked).toEqual(Array.from({ length: end - start + 1 }, (_, place) => start + place));
  });

  test('has every update under its year', () => {
    for (const { id, data } of tree.updates[language].entries) {
      const year = years.find((item) => yearOf(item) === Number(data.date.slice(0, 4)));
      expect(year?.querySelector(`a[href="/${language}/updates/${id}/"]`), id).toBeTruthy();
    }
  });

  test('says how many targets are due, by the deadline that the plan prints or does not print', () => {
    const words = {
      printed: / targets? (?:is|are) due|项目标于本年底到期/,
      period: / targets? (?:is|are) for the plan’s period|项目标以规划期为限/,
      none: / targets? (?:has|have) no printed deadline|项目标原文未载期限/,
    };
    for (const year of new Set(indicators.map(({ target }) => target.year))) {
      const text = textOf(years.find((one) => yearOf(one) === year) ?? null);
      for (const [deadline, pattern] of Object.entries(words)) {
        const due = indicators.filter(({ target }) => target.year === year && target.deadline === deadline).length;
        const said = new RegExp(`(\\d+|One)(?:${pattern.source})`).exec(text)?.[1];
        expect(said === 'One' ? 1 : Number(said ?? 0), `${year} ${deadline}`).toBe(due);
      }
    }
  });
});

describe.for(languages)('the picture of all targets on the home page, in %s,', (language) => {
  const cells = [...readPage(`/${language}/`).querySelectorAll('.field-cards .cell')];

  test('has a cell for each indicator, which leads to its page', () => {
    const wanted = indicators.map(({ id }) => `/${language}/indicators/${id}/`);
    expect(cells.map((cell) => cell.getAttribute('href')).toSorted()).toEqual(wanted.toSorted());
  });

  test('says of each in words what its shape says, as the page of the indicator does', () => {
    for (const cell of some(cells)) {
      const status = textOf(readPage(cell.getAttribute('href') ?? '').querySelector('.page-head .status'));
      expect(textOf(cell)).toContain(status);
    }
  });
});
