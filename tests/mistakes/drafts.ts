import { replace, type Changes } from '../lib/small-plan.ts';
import { about, circles, sundays, type Mistake } from './mistake.ts';

/** What becomes of the update on Sundays in both languages. */
const inBoth = (change: (text: string) => string): Changes => ({ [sundays.en]: change, [sundays.zh]: change });

/** The registry as it was before the update on Sundays was published. */
export const unpublished: Changes = {
  'registry.json': (text) => text.replace(/ {2}"open-on-sundays".*\n/, ''),
};

/** Makes an update a draft. */
export const asDraft = replace("posted: '2024-12-01'", "posted: '2024-12-01'\ndraft: true");

/** Puts an update off for long. */
export const asLater = replace("posted: '2024-12-01'", "posted: '2099-12-01'");

const link = { [about.en]: replace('It was made up', 'It was [made up](/en/updates/open-on-sundays/)') };

/** Mistakes with drafts and with what is to be posted later. */
export const draftMistakes: readonly Mistake[] = [
  ['a draft that was published', inBoth(asDraft), [`${sundays.en}:1 draft-was-published`]],
  [
    'an update that was published and is put off',
    inBoth(asLater),
    [`${sundays.en}:5:9 posted update-put-off`, `${sundays.zh}:5:9 posted update-put-off`],
    'unregistered',
  ],
  [
    'a draft in one language only',
    { ...unpublished, [sundays.en]: asDraft },
    [`${sundays.zh}:2:1 draft languages-differ`],
  ],
  [
    'a page that leans on a draft',
    { ...unpublished, ...inBoth(asDraft), ...link },
    [`${about.en}:6:18 draft-leaned-on`],
  ],
  [
    'a front page that leads to a draft',
    {
      ...unpublished,
      ...inBoth(asDraft),
      'site.json': replace(
        '"targetFields"',
        '"subjects": [{ "label": { "en": "Sundays", "zh": "周日" }, "path": "updates/open-on-sundays" }],\n  "targetFields"',
      ),
    },
    ['site.json:62:68 subjects[0].path draft-leaned-on'],
  ],
  [
    'a draft beside the plan’s words',
    {
      'registry.json': (text) => text.replace(/ {2}"night-shift".*\n/, ''),
      'notes/night-shift.json': replace('"order": 1', '"order": 1,\n  "draft": true'),
    },
    [
      `${circles}:37:13 notes[0] draft-leaned-on`,
      'plan/en/reading-circles.md:5 draft-leaned-on',
      'plan/zh/reading-circles.md:5 draft-leaned-on',
    ],
  ],
  [
    'a draft that every page needs',
    { [about.en]: replace('title:', 'draft: true\ntitle:'), [about.zh]: replace('title:', 'draft: true\ntitle:') },
    [`${about.en}:1 draft-was-published`, `${about.en}:2:8 draft draft-needed`, `${about.zh}:2:8 draft draft-needed`],
  ],
  [
    'something moved to a draft',
    {
      'pages/en/chairs.mdx': '---\ntitle: Chairs\ndescription: Which chairs there are.\ndraft: true\n---\n\nMany.\n',
      'pages/zh/chairs.mdx': '---\ntitle: 椅子\ndescription: 说明现有哪些椅子可坐。\ndraft: true\n---\n\n很多。\n',
      'registry.json': replace('{\n', '{\n  "old-chairs": { "kind": "page", "opening": "Old chairs" },\n'),
      'moved.json': `${JSON.stringify([
        {
          id: 'old-chairs',
          kind: 'page',
          title: { en: 'Old chairs', zh: '旧椅子' },
          day: '2025-02-01',
          reason: { en: 'They are new.', zh: '换了新的。' },
          to: 'chairs',
        },
      ])}\n`,
    },
    ['moved.json:1:143 [0].to draft-leaned-on'],
  ],
  ['a page that leans on what comes later', { ...inBoth(asLater), ...link }, [`${about.en}:6:18 later-leaned-on`]],
];
