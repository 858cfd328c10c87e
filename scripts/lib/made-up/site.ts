import type { z } from 'astro/zod';
import type { Text } from '../../../src/schemas/common.ts';
import type { termSchema } from '../../../src/schemas/glossary.ts';
import type { siteSchema } from '../../../src/schemas/site.ts';
import type { targetTableSchema } from '../../../src/schemas/unit.ts';
import { rowOf, type MadeUpIndicator } from './indicators.ts';
import { tableUnit } from './outline.ts';
import { fields, period, tableFields } from './period.ts';
import { publisher } from './sources.ts';

/** What the made-up site is. */
export const madeUpSite: z.input<typeof siteSchema> = {
  name: { en: 'Made-up Plan', zh: '虚构规划' },
  title: { en: 'The Plan of the Made-up Land', zh: '虚构地发展规划' },
  description: {
    en: 'A plan of made-up words, for trying out how a big plan does.',
    zh: '用虚构文字写成的规划，用于试验大型规划。',
  },
  place: { en: 'Made-up Land', zh: '虚构地' },
  publisher,
  documentNumber: { en: `No. 1, ${period.start}`, zh: `${period.start}年第1号` },
  period,
  issued: `${period.start}-02-01`,
  official: {
    en: { url: 'https://council.example/plan-en', posted: `${period.start}-02-02` },
    zh: { url: 'https://council.example/plan-zh', posted: `${period.start}-02-01` },
  },
  standing: { en: 'Where the languages differ, the Chinese version prevails.', zh: '两种语言不一致时以中文为准。' },
  address: 'https://plan.example',
  fields: [...fields],
  targetFields: [...tableFields],
};

/** The target table: a group for each field, a row for each of its indicators that stand in the table. */
export function madeUpTable(indicators: ReadonlyMap<string, MadeUpIndicator>): z.input<typeof targetTableSchema> {
  const listed = [...indicators].filter(([, { origin }]) => origin === 'table');
  const groups = fields
    .filter(({ id }) => listed.some(([, { field }]) => field === id))
    .map(({ id, name }) => ({
      id: `rows-${id}`,
      name,
      rows: listed
        .filter(([, { field }]) => field === id)
        .map(([indicator]) => ({ id: rowOf(indicator), indicators: [indicator] })),
    }));
  return {
    unit: tableUnit,
    head: {
      group: { en: 'Field', zh: '领域' },
      name: { en: 'Target', zh: '目标名称' },
      value: { en: 'Value', zh: '目标值' },
    },
    groups,
  };
}

/** The glossary of the made-up plan. */
export const madeUpTerms: z.input<typeof termSchema>[] = [
  {
    id: 'term-made-up',
    en: 'made-up',
    zh: '虚构',
    meaning: { en: 'Thought out and nowhere to be found.', zh: '凭空设想，现实中不存在。' },
    attested: 'own',
  },
];

const page = (title: string, description: string, words: string) =>
  `---\ntitle: '${title}'\ndescription: '${description}'\n---\n\n${words}\n`;

/** The pages of the site's own words, by their ids. */
export const madeUpPages: Readonly<Record<string, Text>> = {
  home: {
    en: page(
      'The plan of a land that is not there',
      'What a made-up land promised, in made-up words.',
      'All words here are made up.',
    ),
    zh: page('一个不存在的地方的规划', '虚构地作出的承诺，文字均为虚构。', '此处文字均为虚构。'),
  },
  about: {
    en: page('About this site', 'What this site is for and who made it.', 'It is made by a program.'),
    zh: page('关于本站', '说明本站的用途和制作方式。', '本站由程序生成。'),
  },
  accessibility: {
    en: page('Accessibility', 'How to use this site, and what was tested.', 'Every page works with the keyboard.'),
    zh: page('无障碍说明', '说明如何使用本站以及测试情况。', '所有页面均可用键盘操作。'),
  },
  method: {
    en: page(
      'How targets are judged',
      'Which figures decide whether a target was met.',
      'By the rules of the site.\n\n<StatusTable />\n\n<MethodTable />',
    ),
    zh: page(
      '如何判断目标是否达到',
      '说明哪些数据可用于判断目标。',
      '按本站规则判断。\n\n<StatusTable />\n\n<MethodTable />',
    ),
  },
};
