import { characterMistakes } from './characters.ts';
import { dayMistakes } from './days.ts';
import { doubtMistakes } from './doubts.ts';
import { draftMistakes } from './drafts.ts';
import { fieldMistakes } from './fields.ts';
import { fileMistakes } from './files.ts';
import { historyMistakes } from './history.ts';
import { idMistakes } from './ids.ts';
import { markupMistakes } from './markup.ts';
import type { Mistake } from './mistake.ts';
import { nameMistakes } from './names.ts';
import { observationMistakes } from './observations.ts';
import { plainWordMistakes } from './plain-words.ts';
import { planTextMistakes } from './plan-text.ts';
import { referenceMistakes } from './references.ts';
import { signMistakes } from './signs.ts';
import { slipMistakes } from './slips.ts';
import { updateMistakes } from './updates.ts';
import { wordingMistakes } from './wording.ts';

/** Every mistake that is tried, by theme. */
export const mistakes: Readonly<Record<string, readonly Mistake[]>> = {
  files: fileMistakes,
  characters: characterMistakes,
  fields: fieldMistakes,
  ids: idMistakes,
  references: referenceMistakes,
  'what was published': historyMistakes,
  'days and changes': dayMistakes,
  updates: updateMistakes,
  drafts: draftMistakes,
  names: nameMistakes,
  'what stands between the words': markupMistakes,
  'signs of Markdown': signMistakes,
  'slips that show': slipMistakes,
  'values, years, sources and titles': observationMistakes,
  'doubtful values': doubtMistakes,
  'the words of the plan': planTextMistakes,
  'the way words are written': wordingMistakes,
  'plain summaries': plainWordMistakes,
};
