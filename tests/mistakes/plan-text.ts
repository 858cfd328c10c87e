import { replace } from '../lib/small-plan.ts';
import { circles, type Mistake } from './mistake.ts';

const firstOnly = (text: string) => text.split('\n\n').slice(0, 1).join() + '\n';
const exemption = (en: string[], zh: string[]) =>
  JSON.stringify([{ paragraph: 'warm-rooms-p1', en, zh, reason: { en: 'A test.', zh: '测试。' } }]) + '\n';

/** Mistakes with the words of the plan, its numbers and its targets. */
export const planTextMistakes: readonly Mistake[] = [
  [
    'a paragraph without an id',
    { 'plan/zh/warm-rooms.md': (text) => `${text}\n多出一段。\n` },
    ['plan/zh/warm-rooms.md:3 paragraph-without-id'],
  ],
  [
    'a paragraph that is missing in one language',
    { 'plan/zh/longer-hours.md': firstOnly },
    ['plan/en/longer-hours.md:3 paragraph-one-language'],
  ],
  [
    'paragraphs in another order',
    { 'plan/zh/longer-hours.md': (text) => text.trim().split('\n\n').toReversed().join('\n\n') + '\n' },
    ['plan/zh/longer-hours.md:1 paragraph-order'],
  ],
  [
    'two paragraphs that have run together',
    { 'plan/en/longer-hours.md': replace('p1}\n\nKeys', 'p1}\nKeys') },
    [
      'plan/en/longer-hours.md:1 paragraph-marker-inside',
      'plan/zh/longer-hours.md:1 paragraph-one-language',
      'plan/zh/longer-hours.md:3 figures-differ',
      'register.json:63:14 [5].place reference-missing',
      'registry.json:14:22 longer-hours-p1 id-lost',
    ],
  ],
  [
    'a figure that differs between the languages',
    { 'plan/zh/warm-rooms.md': replace('20度', '22度') },
    ['plan/zh/warm-rooms.md:1 link-other-number', 'plan/zh/warm-rooms.md:1 figures-differ'],
  ],
  [
    'a promise that is not its indicator’s, in both languages',
    {
      'plan/en/warm-rooms.md': replace('[20 degrees]', '[25 degrees]'),
      'plan/zh/warm-rooms.md': replace('[20度]', '[25度]'),
    },
    ['plan/en/warm-rooms.md:1 link-other-number', 'plan/zh/warm-rooms.md:1 link-other-number'],
  ],
  [
    'an exemption for figures that do not differ',
    { 'plan/figure-exemptions.json': exemption(['20'], []) },
    ['plan/figure-exemptions.json:1:2 [0] figure-exemption-idle'],
  ],
  [
    'a number of the plan that nothing accounts for',
    { 'plan/en/warm-rooms.md': replace('[20 degrees](indicator:room-heat)', '20 degrees') },
    ['plan/en/warm-rooms.md:1 number-unclaimed'],
  ],
  [
    'words of the register that are not in the plan',
    { 'register.json': replace('900 readers', '901 readers') },
    ['plan/en/opening-words.md:1 number-unclaimed', 'register.json:41:13 [3].words.en register-idle'],
  ],
  [
    'a target that is not the printed number',
    { [circles]: replace('"value": 12', '"value": 21') },
    [`${circles}:23:14 target.value target-not-as-printed`, `${circles}:23:14 target.value target-not-as-printed`],
  ],
  [
    'a series with two values for one year',
    { [circles]: replace('"year": 2021', '"year": 2024') },
    [
      `${circles}:51:17 observations[0].period observation-early`,
      `${circles}:63:17 observations[1].period series-twice`,
    ],
  ],
];
