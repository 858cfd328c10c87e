import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { defineCollection } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { holdOf } from './domain/publication.ts';
import { termSchema } from './schemas/glossary.ts';
import { indicatorSchema } from './schemas/indicator.ts';
import { movedSchema } from './schemas/moved.ts';
import { nameSchema } from './schemas/name.ts';
import { noteSchema } from './schemas/note.ts';
import { publishedSchema } from './schemas/published.ts';
import { registerEntrySchema } from './schemas/register.ts';
import { siteSchema } from './schemas/site.ts';
import { sourceSchema } from './schemas/source.ts';
import { targetTableSchema, unitSchema } from './schemas/unit.ts';
import { pageSchema, updateSchema } from './schemas/update.ts';
import { showsUnpublished, today } from './site/publication.ts';

const root = process.env.CONTENT_DIR ?? './content';

/** A file that holds one object becomes a collection with that one entry. */
const single = (text: string) => ({ only: JSON.parse(text) as Record<string, unknown> });

/** A list keeps the order of its file, which collections do not. */
const ordered = (text: string) =>
  (JSON.parse(text) as Record<string, unknown>[]).map((entry, place) => ({ id: entry['id'], place, entry }));

/** A list whose entries have no ids: their places stand for them. */
const numbered = (text: string) =>
  (JSON.parse(text) as Record<string, unknown>[]).map((entry, place) => ({ id: String(place), place, entry }));

/** One object that a plan may do without. */
const optionalSingle = (path: string) => (existsSync(path) ? file(path, { parser: single }) : () => []);

/** A list that a plan may do without. */
const optional = (path: string) => (existsSync(path) ? file(path, { parser: numbered }) : () => []);

/** Ids are the names of the files, as they are. */
const byName = ({ entry }: { entry: string }) => entry.replace(/\.\w+$/, '');

const { timeZone } = siteSchema
  .pick({ timeZone: true })
  .parse({ timeZone: (JSON.parse(readFileSync(`${root}/site.json`, 'utf8')) as { timeZone?: unknown }).timeZone });

/** Leaves drafts and what is to be posted later out of a collection, so that no page, list, search or feed can show them. */
const published = (loader: Loader): Loader => ({
  ...loader,
  load: async (context) => {
    await loader.load(context);
    if (showsUnpublished) return;
    for (const [id, { data }] of context.store.entries()) if (holdOf(data, today(timeZone))) context.store.delete(id);
  },
});

/**
 * The words of the plan as they stand in their files. Each paragraph is rendered alone where it is shown, so that Astro
 * need not render the files, and not hold what nobody asks for.
 */
const unrendered = (folder: string): Loader => ({
  name: 'unrendered',
  load: ({ store, watcher }) => {
    const read = () => {
      store.clear();
      for (const path of globSync('{en,zh}/*.md', { cwd: folder })) {
        const entry = path.split(sep).join('/');
        store.set({ id: byName({ entry }), data: {}, body: readFileSync(join(folder, path), 'utf8').trim() });
      }
    };
    const readAgain = (path: string) => {
      if (path.startsWith(resolve(folder) + sep) && path.endsWith('.md')) read();
    };
    read();
    watcher?.add(folder).on('add', readAgain).on('change', readAgain).on('unlink', readAgain);
    return Promise.resolve();
  },
});

const json = (folder: string) => glob({ base: `${root}/${folder}`, pattern: '*.json', generateId: byName });
const words = (folder: string) => glob({ base: `${root}/${folder}`, pattern: '{en,zh}/*.mdx', generateId: byName });

/** A schema that Astro leaves as it is: to a bare object it adds the line for editors, which these have already. */
const closed = <Schema extends z.ZodType>(schema: Schema) => schema.transform((data) => data);

export const collections = {
  site: defineCollection({ loader: file(`${root}/site.json`, { parser: single }), schema: siteSchema }),
  targets: defineCollection({
    loader: file(`${root}/plan/targets.json`, { parser: single }),
    schema: targetTableSchema,
  }),
  outline: defineCollection({
    loader: file(`${root}/plan/outline.json`, { parser: ordered }),
    schema: z.object({ place: z.int(), entry: unitSchema }),
  }),
  texts: defineCollection({ loader: unrendered(`${root}/plan`), schema: z.strictObject({}) }),
  indicators: defineCollection({ loader: json('indicators'), schema: closed(indicatorSchema) }),
  sources: defineCollection({ loader: json('sources'), schema: closed(sourceSchema) }),
  notes: defineCollection({ loader: published(json('notes')), schema: noteSchema }),
  glossary: defineCollection({
    loader: file(`${root}/glossary.json`, { parser: ordered }),
    schema: z.object({ place: z.int(), entry: termSchema }),
  }),
  register: defineCollection({
    loader: optional(`${root}/register.json`),
    schema: z.object({ place: z.int(), entry: registerEntrySchema }),
  }),
  names: defineCollection({
    loader: optional(`${root}/names.json`),
    schema: z.object({ place: z.int(), entry: nameSchema }),
  }),
  moved: defineCollection({
    loader: optional(`${root}/moved.json`),
    schema: z.object({ place: z.int(), entry: movedSchema }),
  }),
  published: defineCollection({ loader: optionalSingle(`${root}/published.json`), schema: publishedSchema }),
  updates: defineCollection({ loader: published(words('updates')), schema: updateSchema }),
  pages: defineCollection({ loader: published(words('pages')), schema: pageSchema }),
};
