import { existsSync } from 'node:fs';
import { inEachLanguage } from '../../src/schemas/common.ts';
import { figureExemptionSchema } from '../../src/schemas/figure-exemption.ts';
import { termSchema } from '../../src/schemas/glossary.ts';
import { indicatorSchema } from '../../src/schemas/indicator.ts';
import { movedSchema } from '../../src/schemas/moved.ts';
import { nameExceptionSchema, nameSchema } from '../../src/schemas/name.ts';
import { noteSchema } from '../../src/schemas/note.ts';
import { publishedSchema } from '../../src/schemas/published.ts';
import { registerEntrySchema } from '../../src/schemas/register.ts';
import { registrySchema } from '../../src/schemas/registry.ts';
import { siteSchema } from '../../src/schemas/site.ts';
import { sourceSchema } from '../../src/schemas/source.ts';
import { targetTableSchema, unitSchema } from '../../src/schemas/unit.ts';
import { pageSchema, updateSchema } from '../../src/schemas/update.ts';
import { wordingCorrectionSchema } from '../../src/schemas/wording-correction.ts';
import { Failure } from './failure.ts';
import { listTree, type Listed } from './listing.ts';
import { Reader } from './reader.ts';
import type { DatedTree, Tree } from './tree.ts';

/** Where the content stands: the folder in `CONTENT_DIR`, or `content`. */
export const contentFolder = (): string => process.env['CONTENT_DIR'] ?? 'content';

function readDatedBy(reader: Reader): DatedTree {
  const site = reader.readOne('site.json', siteSchema);
  return {
    ...(site ? { site } : {}),
    notes: reader.readFolder('notes', '.json', noteSchema),
    updates: inEachLanguage((lang) => reader.readFolder(`updates/${lang}`, '.mdx', updateSchema)),
    pages: inEachLanguage((lang) => reader.readFolder(`pages/${lang}`, '.mdx', pageSchema)),
  };
}

/** Everything that stands in a content folder. @throws Failure if there is no such folder. */
function listContent(root: string): Listed[] {
  if (!existsSync(root)) throw new Failure({ en: `There is no folder ${root}.`, zh: `没有${root}文件夹。` });
  return listTree(root);
}

/**
 * Reads of a content tree what tells what is published when, and nothing else.
 * @throws Failure if there is no such folder.
 */
export const readDated = (root: string): DatedTree => readDatedBy(new Reader(root, listContent(root)));

/**
 * Reads a content tree and holds every file against its schema. What does not fit is a problem of the tree and is left
 * out of its entries.
 * @throws Failure if there is no such folder.
 */
export function readTree(root: string): Tree {
  const listing = listContent(root);
  const reader = new Reader(root, listing);
  const dated = readDatedBy(reader);
  const targets = reader.readOne('plan/targets.json', targetTableSchema);
  const registry = reader.readOne('registry.json', registrySchema, false);
  const published = reader.readOne('published.json', publishedSchema, false);
  const tree: Omit<Tree, 'problems' | 'files' | 'values' | 'listing'> = {
    root,
    ...dated,
    ...(targets ? { targets } : {}),
    ...(registry ? { registry } : {}),
    ...(published ? { published } : {}),
    outline: reader.readList('plan/outline.json', unitSchema),
    terms: reader.readList('glossary.json', termSchema, false),
    exemptions: reader.readList('plan/figure-exemptions.json', figureExemptionSchema, false).entries,
    corrections: reader.readList('plan/corrections.json', wordingCorrectionSchema, false).entries,
    register: reader.readList('register.json', registerEntrySchema, false).entries,
    moved: reader.readList('moved.json', movedSchema, false).entries,
    names: reader.readList('names.json', nameSchema, false),
    nameExceptions: reader.readList('name-exceptions.json', nameExceptionSchema, false).entries,
    indicators: reader.readFolder('indicators', '.json', indicatorSchema),
    sources: reader.readFolder('sources', '.json', sourceSchema),
    texts: inEachLanguage((lang) => reader.readTexts(`plan/${lang}`)),
  };
  const { problems, files, values } = reader;
  return { ...tree, problems, files, values, listing };
}
