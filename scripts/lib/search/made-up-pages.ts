import { parseBlocks, plainText } from '../../../src/domain/paragraphs.ts';
import { languages } from '../../../src/schemas/common.ts';
import type { Unit } from '../../../src/schemas/unit.ts';
import { madeUpFiles } from '../made-up-plan.ts';
import type { AddressedPage } from './index-site.ts';

/** The task pages of a made-up plan as the search finds them, without building its site. @param count how many units. */
export function madeUpPages(count: number): AddressedPage[] {
  const files = new Map(madeUpFiles(count));
  const units = JSON.parse(files.get('plan/outline.json') ?? '[]') as Unit[];
  return languages.flatMap((language) =>
    units.flatMap((unit, order) => {
      const text = files.get(`plan/${language}/${unit.id}.md`);
      if (text === undefined) return [];
      const summary = unit.summary?.[language];
      const title = unit.title[language];
      return {
        language,
        title,
        href: `/${language}/tasks/${unit.id}/`,
        facts: { kind: 'task', ...(unit.field ? { field: [unit.field] } : {}), order } as const,
        lead: '',
        blocks: [
          ['', title] as const,
          ...(summary ? [['', summary] as const] : []),
          ...parseBlocks(text).blocks.map(({ id, markdown }) => [id, plainText(markdown)] as const),
        ],
      };
    }),
  );
}
