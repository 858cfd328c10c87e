import { replace } from '../lib/small-plan.ts';
import { circles, hours, outline, sundays, type Mistake } from './mistake.ts';

const page = (title: string, description: string) => `---\ntitle: ${title}\ndescription: ${description}\n---\n`;
const moreWords = (text: string) => `${text}\nMore. {#warm-rooms-p2}\n`;
const firstOnly = (text: string) => text.split('\n\n').slice(0, 1).join() + '\n';

/** Mistakes with ids: given twice, lost, used for something else, not registered, not there. */
export const idMistakes: readonly Mistake[] = [
  [
    'a paragraph with the id of another',
    {
      'plan/en/warm-rooms.md': replace('warm-rooms-p1', 'column-1-p1'),
      'plan/zh/warm-rooms.md': replace('warm-rooms-p1', 'column-1-p1'),
    },
    [
      'plan/en/warm-rooms.md:1 id-twice',
      'plan/en/warm-rooms.md:1 id-other-kind',
      'registry.json:37:20 warm-rooms-p1 id-lost',
    ],
  ],
  [
    'an observation with the id of another',
    { [circles]: replace('"id": "rc-2024"', '"id": "oh-2021"') },
    [`${hours}:49:13 observations[0].id id-twice`],
  ],
  [
    'a field with the mark of another',
    {
      'site.json': replace('"zh": "馆舍"\n      }', '"zh": "馆舍"\n      },\n      "mark": { "en": "R", "zh": "馆" }'),
    },
    ['site.json:54:5 fields[1] mark-twice'],
  ],
  [
    'fields that begin with the same letter and have no marks',
    { 'site.json': replace('"en": "Building"', '"en": "Rooms"') },
    ['site.json:54:5 fields[1] mark-twice'],
  ],
  [
    'a mark of three letters',
    {
      'site.json': replace(
        '"zh": "馆舍"\n      }',
        '"zh": "馆舍"\n      },\n      "mark": { "en": "Bld", "zh": "馆" }',
      ),
    },
    ['site.json:60:23 fields[1].mark.en field-format'],
  ],
  [
    'a page with the id of an indicator',
    {
      'pages/en/circles.mdx': page('Circles', 'All about circles.'),
      'pages/zh/circles.mdx': page('小组', '关于读书小组的全部说明。'),
    },
    ['pages/en/circles.mdx:1 id-twice', 'pages/en/circles.mdx:1 id-other-kind'],
  ],
  [
    'a page at an address that every site has',
    {
      'pages/en/tasks.mdx': `${page('More tasks', 'All about tasks.')}\nWords.\n`,
      'pages/zh/tasks.mdx': `${page('更多任务', '关于本站各项任务的详细说明。')}\n文字。\n`,
    },
    ['pages/en/tasks.mdx:1 address-taken'],
  ],
  [
    'a page that is called like a folder of the site',
    {
      'pages/en/feeds.mdx': `${page('More feeds', 'All about feeds.')}\nWords.\n`,
      'pages/zh/feeds.mdx': `${page('更多订阅', '关于本站各种订阅的详细说明。')}\n文字。\n`,
    },
    ['pages/en/feeds.mdx:1 address-taken'],
  ],
  [
    'new words that were not registered',
    { 'plan/en/warm-rooms.md': moreWords, 'plan/zh/warm-rooms.md': moreWords },
    ['plan/en/warm-rooms.md:1 record-behind', 'plan/en/warm-rooms.md:3 id-not-registered'],
    'unregistered',
  ],
  [
    'a paragraph that was deleted',
    { 'plan/en/longer-hours.md': firstOnly, 'plan/zh/longer-hours.md': firstOnly },
    ['register.json:75:14 [6].place reference-missing', 'registry.json:15:22 longer-hours-p2 id-lost'],
  ],
  [
    'an update that was deleted',
    { [sundays.en]: null, [sundays.zh]: null },
    ['registry.json:21:22 open-on-sundays id-lost'],
  ],
  [
    'an indicator that was deleted',
    { 'indicators/room-heat.json': null },
    [
      'plan/en/warm-rooms.md:1 reference-missing',
      `${outline}:181:20 [9].indicators[0] reference-missing`,
      'plan/targets.json:44:26 groups[1].rows[0].indicators[0] reference-missing',
      'plan/zh/warm-rooms.md:1 reference-missing',
      'registry.json:29:16 room-heat id-lost',
    ],
  ],
  [
    'an id that stands in another unit',
    { 'registry.json': replace('"unit": "warm-rooms"', '"unit": "column-1"') },
    ['plan/en/warm-rooms.md:1 id-other-kind'],
  ],
];
