import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changedPlan, inShort, problemsOf, replace, testDay, type Changes } from '../../../tests/lib/changed-plan.ts';
import { asDraft, asLater, unpublished } from '../../../tests/mistakes/drafts.ts';
import { readTree } from '../content.ts';
import { checkTree } from './index.ts';

/** What `tests/mistakes` does not hold: what is no mistake, and what the sentences are given. */
const find = (changes: Changes) => problemsOf(changes).map(inShort);

describe('the check of ids and references', () => {
  test('lets a title change', () => {
    expect(find({ 'pages/en/about.mdx': replace('About this site', 'About the library') })).toEqual([]);
  });

  test('names what is near to a slip of the pen', () => {
    const [problem] = problemsOf({ 'plan/outline.json': replace('"open-hours"', '"open-hour"') });
    expect(problem?.values).toMatchObject({ id: 'open-hour', kind: { en: 'indicator' }, guess: ' → open-hours?' });
  });
});

describe('a file that cannot be read', () => {
  test('is told of alone: what others say of it would only follow', () => {
    const broken = { 'sources/council-report-2022.json': '{,}', 'plan/zh/warm-rooms.md': replace('20度', '22度') };
    expect(find(broken)).toEqual([
      'sources/council-report-2022.json:1 file-json',
      'sources/council-report-2022.json:1 file-last-line',
    ]);
  });
});

describe('a pipe among the files', () => {
  test('is not waited for', () => {
    const folder = changedPlan({});
    execFileSync('mkfifo', [join(folder, 'notes/abc.json')]);
    expect(checkTree(readTree(folder), testDay).map(inShort)).toEqual(['notes/abc.json:1 file-unexpected']);
  });
});

describe('the check of drafts', () => {
  const sundays = (change: (text: string) => string) => ({
    'updates/en/open-on-sundays.mdx': change,
    'updates/zh/open-on-sundays.mdx': change,
  });
  const linked = (change: (text: string) => string) => ({
    'updates/en/open-on-sundays.mdx': (text: string) =>
      `${change(text)}\nSee [the news](/en/updates/open-on-sundays/).\n`,
    'updates/zh/open-on-sundays.mdx': (text: string) => `${change(text)}\n见[进展](/zh/updates/open-on-sundays/)。\n`,
  });

  test('lets a draft lean on a draft', () => {
    expect(find({ ...unpublished, ...linked(asDraft) })).toEqual([]);
  });

  test('lets what comes later lean on what comes as late', () => {
    expect(find(linked(asLater))).toEqual([]);
  });

  test('asks neither the registry nor the record of what was published for a draft', () => {
    const night = readFileSync('tests/fixtures/small-plan/notes/night-shift.json', 'utf8');
    const another = night
      .replace('"order": 1', '"order": 2,\n  "draft": true')
      .replace('Which night shift', 'Which day shift')
      .replace('哪里的夜班', '哪里的白班');
    const page = (title: string, words: string) =>
      `---\ntitle: ${title}\ndescription: ${words}\ndraft: true\n---\n\n${words}\n`;
    const drafts = {
      'notes/day-shift.json': another,
      'pages/en/chairs.mdx': page('Chairs', 'Which chairs there are.'),
      'pages/zh/chairs.mdx': page('椅子', '说明现有哪些椅子可坐。'),
    };
    expect(problemsOf(drafts, false)).toEqual([]);
  });

  test('asks for no id of a draft in the registry', () => {
    const told = problemsOf({ ...unpublished, ...sundays(asDraft) }, false);
    expect(told).toEqual([]);
  });
});

describe('the check of words', () => {
  test.for(['**每个**房间。', '**每个房间**。窗户', '房间，**每个**。', '**每个房间。**', '甲 * 乙，丙 * 丁'])(
    'lets emphasis be that works: %s',
    (words) => {
      expect(find({ 'pages/zh/about.mdx': replace('本站为测试而编写。', words) })).toEqual([]);
    },
  );

  test('lets a sign for “less” be', () => {
    expect(find({ 'plan/en/warm-rooms.md': replace('be renewed', 'be < renewed') })).toEqual([]);
  });
});

describe('a part of a year', () => {
  test('is named in the language of the sentence', () => {
    const label = { en: 'May 2025', zh: '2025年5月' };
    const changes = {
      'indicators/circles.json': replace(
        '"year": 2024\n      }',
        `"year": 2025,\n        "label": ${JSON.stringify(label)}\n      }`,
      ),
    };
    expect(problemsOf(changes)[0]?.values['period']).toEqual(label);
  });
});

describe('figures', () => {
  const wrong = { 'plan/zh/warm-rooms.md': replace('20度', '22度') };
  const exemption = JSON.stringify([
    { paragraph: 'warm-rooms-p1', en: ['20'], zh: ['22'], reason: { en: 'A test.', zh: '测试。' } },
  ]);

  test('that differ are told with both sides', () => {
    expect(problemsOf(wrong).find(({ rule }) => rule === 'figures-differ')?.values).toEqual({
      en: { en: '20', zh: '20' },
      zh: { en: '22', zh: '22' },
    });
  });

  test('may differ for a reason', () => {
    const told = find({ ...wrong, 'plan/figure-exemptions.json': `${exemption}\n` });
    expect(told.filter((problem) => problem.endsWith('figures-differ'))).toEqual([]);
  });
});
