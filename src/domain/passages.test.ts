import { expect, test } from 'vitest';
import type { Indicator } from '../schemas/indicator.ts';
import { passagesIn, type Wording } from './passages.ts';

const text = (en: string, zh: string) => ({ en, zh });

const hours = {
  id: 'hours',
  name: text('Hours', '时间'),
  target: { printed: { name: text('printed hours', '所印时间'), value: text('40', '40') } },
  observations: [{ id: 'h1', remark: text('counted by the council', '由村委会统计') }],
  ask: {
    document: text('the report', '报告'),
    office: text('the council', '村委会'),
    question: text('How many?', '多少？'),
  },
} as unknown as Indicator;

const wording: Wording = {
  units: [
    {
      id: 'work',
      kind: 'chapter',
      title: text('Work', '任务'),
      headed: 'line',
      summary: text('What is done.', '做什么。'),
    },
    { id: 'rest', kind: 'back', title: text('Rest', '其余'), headed: 'none' },
  ],
  blocksOf: (unit, language) =>
    unit === 'work'
      ? [
          {
            id: 'work-p1',
            kind: 'paragraph',
            line: 1,
            markdown: language === 'en' ? 'For [40 hours](indicator:hours).' : '[40小时](indicator:hours)。',
          },
        ]
      : [],
  table: {
    unit: 'work',
    head: { group: text('Group', '类别'), name: text('Target', '指标'), value: text('2024', '2024年') },
    groups: [{ id: 'row-all', name: text('All', '全部'), rows: [{ id: 'row-hours', indicators: ['hours'] }] }],
  },
  indicators: [hours],
  updatesIn: () => [{ id: 'news', title: 'News', summary: 'Open.', body: 'By the [council](/en/).\n\nOn Sundays.' }],
  notes: [],
  terms: [{ id: 'term-hour', en: 'hour', zh: '小时', meaning: text('60 minutes', '60分钟'), attested: 'own' }],
  sources: [
    {
      id: 'report',
      title: { original: 'Report', language: 'en', translation: '报告' },
      publisher: text('Council', '村委会'),
      grade: 'bulletin',
      onlyUnofficialCopySeen: false,
    },
  ],
};

const find = (language: 'en' | 'zh') => passagesIn(wording, language).map(({ kind, id, text }) => [kind, id, text]);

test('the passages of a content are all its words in a language, with what they belong to', () => {
  expect(find('en')).toEqual([
    ['unit', 'work', 'Work\nWhat is done.'],
    ['paragraph', 'work-p1', 'For 40 hours.'],
    ['unit', 'rest', 'Rest'],
    ['row', 'row-all', 'All'],
    ['row', 'row-hours', 'printed hours\n40'],
    ['indicator', 'hours', 'Hours\nprinted hours\n40\ncounted by the council'],
    ['question', 'hours', 'the report\nthe council\nHow many?'],
    ['update', 'news', 'News\nOpen.\nBy the council.\nOn Sundays.'],
    ['term', 'term-hour', 'hour\n60 minutes'],
    ['source', 'report', 'Report\nCouncil'],
  ]);
});

test('a document stands in the other language under its translated title', () => {
  expect(find('zh')).toContainEqual(['source', 'report', '报告\n村委会']);
});
