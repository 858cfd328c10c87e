import { replace } from '../lib/small-plan.ts';
import { report2022, type Mistake } from './mistake.ts';

/** Mistakes with the names of places and organizations. */
export const nameMistakes: readonly Mistake[] = [
  [
    'a place that has no entry',
    { 'notes/night-shift.json': replace('of the bakery', 'of Lower Meadow City') },
    ['notes/night-shift.json:14 name-uncovered'],
  ],
  [
    'a form of a name that stands nowhere',
    { 'names.json': replace('"village council"]', '"parish council"]') },
    ['names.json:12:23 [1].forms.en[0] name-absent'],
  ],
  [
    'an exception that stands nowhere',
    {
      'name-exceptions.json': `${JSON.stringify([
        { words: { en: ['Moon Office'] }, reason: { en: 'No name.', zh: '不是名称。' } },
      ])}\n`,
    },
    ['name-exceptions.json:1:18 [0].words.en[0] name-exception-idle'],
  ],
  [
    'a place that has an entry already',
    {
      'names.json': replace(
        '"attested": "original"\n  },',
        '"attested": "original"\n  },\n  { "id": "name-meadow", "kind": "place", "name": { "en": "Lower Meadow", "zh": "草甸村" } },',
      ),
      'notes/night-shift.json': replace('规划未说明', '草甸村的规划未说明'),
    },
    ['names.json:8:59 [1].name.en entry-twice'],
  ],
  [
    'a publisher that is not in the list of names',
    { [report2022]: replace('"Village Council of Lower Meadow"', '"A paper, name not shown"') },
    [`${report2022}:8:11 publisher.en publisher-unnamed`],
  ],
];
