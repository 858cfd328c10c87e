import { z } from 'astro/zod';
import { daySchema, draftSchema, idSchema, textSchema } from './common.ts';

/**
 * Whether what a note says was `seen` in a document, is `likely`: an inference, and labelled so, or says that the words
 * are `unchecked`, since no other text was found.
 */
const certaintySchema = z.enum(['seen', 'likely', 'unchecked']);

/** A note on the printed wording: where it is wrong, doubtful or incomplete. One file each, `content/notes/<id>.json`. */
export const noteSchema = z.strictObject({
  /** Its place in the list of notes, from 1. */
  order: z.int().min(1),
  /** What kind of matter it is. */
  kind: z.enum(['figure', 'wording', 'layout']),
  /**
   * Whether what the note says was `seen` in a document, is `likely`: an inference, and labelled so, or says that the
   * words are `unchecked`, since no other text was found.
   */
  certainty: certaintySchema,
  /** The subject in a few words. */
  title: textSchema,
  /** What is printed, in each language's text of the plan. Left out where nothing is printed. */
  quote: textSchema.partial().optional(),
  /** The note itself, in plain words. */
  text: textSchema,
  /** The ids of the paragraphs, table rows or units that it concerns. At least one. */
  places: z.array(idSchema).min(1),
  /** The ids of the sources it rests on. */
  sources: z.array(idSchema).default([]),
  /**
   * What it shows that the plan leaves open: the table and the text say different things (`table-against-text`), the
   * English and the Chinese do (`languages`), a sum is in a doubtful `currency`, or a number was left out
   * (`number-missing`). Left out for a note that shows nothing of the kind.
   */
  gap: z.enum(['table-against-text', 'languages', 'currency', 'number-missing']).optional(),
  /** True while it is a draft: then it is shown in the preview only. Default false. */
  draft: draftSchema,
  /** Its changes since it was first published, the oldest first. Nothing is ever taken out of this list. */
  revisions: z
    .array(
      z.strictObject({
        /** The day of the change. */
        day: daySchema,
        /** What the note said before. */
        was: z.strictObject({
          /** Its text. */
          text: textSchema,
          /** How certain it was, if that changed. */
          certainty: certaintySchema.optional(),
        }),
        /** Why it was changed. */
        reason: textSchema,
      }),
    )
    .optional(),
});

/** A note as its file gives it. */
export type NoteFile = z.output<typeof noteSchema>;

/** A note with its id. */
export type Note = NoteFile & { id: string };
