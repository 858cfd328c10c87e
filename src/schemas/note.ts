import { z } from 'astro/zod';
import { daySchema, draftSchema, editorLine, idSchema, textSchema } from './common.ts';
import { explained } from './explained.ts';

/**
 * Whether what a note says was `seen` in a document, is `likely`: an inference, and labelled so, or says that the words
 * are `unchecked`, since no other text was found.
 */
const certaintySchema = z.enum(['seen', 'likely', 'unchecked']);

/** A note on the printed wording: where it is wrong, doubtful or incomplete. One file each, `content/notes/<id>.json`. */
export const noteSchema = z.strictObject({
  ...editorLine,
  order: explained(z.int().min(1), 'Its place in the list of notes, from 1.', '在注释列表中的位置，从1起。'),
  kind: explained(
    z.enum(['figure', 'wording', 'layout']),
    'What kind of matter it is: a `figure`, a `wording` or the `layout`.',
    '问题类别：`figure`为数字，`wording`为文字，`layout`为版式。',
  ),
  certainty: explained(
    certaintySchema,
    'Whether what the note says was `seen` in a document, is `likely`: an inference, and labelled so, or says that the words are `unchecked`, since no other text was found.',
    '注释内容的确定程度：`seen`为已在文件中查见，`likely`为推断并如实注明，`unchecked`为未查到其他文本、无从核对。',
  ),
  title: explained(textSchema, 'The subject in a few words.', '注释主题，几个字即可。'),
  quote: explained(
    textSchema.partial().optional(),
    'What is printed, in each language’s text of the plan. Left out where nothing is printed.',
    '各语言文本中的原文；原文无相应文字的不填。',
  ),
  text: explained(textSchema, 'The note itself, in plain words.', '注释正文，用通俗文字。'),
  places: explained(
    z.array(idSchema).min(1),
    'The ids of the paragraphs, table rows or units that it concerns. At least one.',
    '所涉段落、表格行或单元的编号，至少一个。',
  ),
  sources: explained(z.array(idSchema).default([]), 'The ids of the sources it rests on.', '所依据来源的编号。'),
  gap: explained(
    z.enum(['table-against-text', 'languages', 'currency', 'number-missing']).optional(),
    'What it shows that the plan leaves open: the table and the text say different things (`table-against-text`), the English and the Chinese do (`languages`), a sum is in a doubtful `currency`, or a number was left out (`number-missing`). Left out for a note that shows nothing of the kind.',
    '所反映的规划缺漏：`table-against-text`为表文不一，`languages`为中英文不一，`currency`为金额币种存疑，`number-missing`为缺少数字。不属上述情形的不填。',
  ),
  draft: explained(
    draftSchema,
    'True while it is a draft: then it is shown in the preview only. Default false.',
    '草稿填`true`，只在预览中显示。默认为`false`。',
  ),
  revisions: explained(
    z
      .array(
        z.strictObject({
          day: explained(daySchema, 'The day of the change.', '修改日期。'),
          was: explained(
            z.strictObject({
              text: explained(textSchema, 'Its text.', '原正文。'),
              certainty: explained(
                certaintySchema.optional(),
                'How certain it was, if that changed.',
                '原确定程度（有变动时填写）。',
              ),
            }),
            'What the note said before.',
            '修改前的内容。',
          ),
          reason: explained(textSchema, 'Why it was changed.', '修改原因。'),
        }),
      )
      .optional(),
    'Its changes since it was first published, the oldest first. Nothing is ever taken out of this list.',
    '首次发布以来的历次修改，按时间先后排列；已有记录不得删除。',
  ),
});

/** A note as its file gives it. */
export type NoteFile = z.output<typeof noteSchema>;

/** A note with its id. */
export type Note = NoteFile & { id: string };
