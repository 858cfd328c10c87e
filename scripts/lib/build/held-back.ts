import { holdOf } from '../../../src/domain/publication.ts';
import type { Text } from '../../../src/schemas/common.ts';
import type { DatedTree } from '../tree.ts';

/** A line for each file that is not published yet, and why. A thing in two languages is named once. */
export function heldBackWords(tree: DatedTree, today: string): Text[] {
  return [...tree.notes.entries, ...tree.updates.en.entries, ...tree.pages.en.entries].flatMap(({ file, data }) => {
    const hold = holdOf({ draft: data.draft, posted: 'posted' in data ? data.posted : undefined }, today);
    if (!hold) return [];
    if (hold.kind === 'draft') return [{ en: `Left out as a draft: ${file.path}`, zh: `草稿，未发布：${file.path}` }];
    const { day } = hold;
    return [
      {
        en: `Left out until ${day} (today is ${today}): ${file.path}`,
        zh: `${day}起发布（今天是${today}）：${file.path}`,
      },
    ];
  });
}
