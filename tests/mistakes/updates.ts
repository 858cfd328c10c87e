import { replace } from '../lib/small-plan.ts';
import { sundays, type Mistake } from './mistake.ts';

const revised = (day: string) => replace('\n---\n\n', `\nrevisions:\n  - day: '${day}'\n    reason: 42，42.\n---\n\n`);

/** Mistakes with updates that were published. */
export const updateMistakes: readonly Mistake[] = [
  [
    'an update that was changed without a word',
    { [sundays.zh]: replace('42', '四十二') },
    [`${sundays.en}:2:8 title update-changed`],
    'unregistered',
  ],
  [
    'a revision of an update in one language only',
    { [sundays.en]: revised('2025-02-01') },
    [`${sundays.en}:1 record-behind`, `${sundays.zh}:2:1 revisions languages-differ`],
    'unregistered',
  ],
];
