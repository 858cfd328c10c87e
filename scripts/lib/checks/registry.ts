import type { Registry } from '../../../src/schemas/registry.ts';
import type { Text } from '../../../src/schemas/common.ts';
import { givenIds, type GivenId } from '../given-ids.ts';
import { goneRecord } from '../gone-records.ts';
import { kindNames } from '../names.ts';
import type { Problem } from '../problem.ts';
import { isUnreadable, problemAt, type Tree } from '../tree.ts';
import { placeOfId } from './ids.ts';

type RegistryEntry = Registry[string];

/** Checks that every id is in the registry and still names what it was given for. */
export function checkRegistry(tree: Tree): Problem[] {
  if (goneRecord(tree)?.file === 'registry.json') return [];
  const given = givenIds(tree);
  const known = new Map(given.map((one) => [one.id, one]));
  const registered = tree.registry?.data ?? {};
  const unregistered = given.filter(({ id, draft }) => !draft && registered[id] === undefined);
  return [
    ...unregistered.map((one) => ({ rule: 'id-not-registered', ...placeOfId(one), values: { id: one.id } }) as const),
    ...Object.keys(registered).flatMap((id) => changed(tree, id, known.get(id))),
  ];
}

/** What has become of a registered id. */
function changed(tree: Tree, id: string, now: GivenId | undefined): Problem[] {
  const { registry } = tree;
  const was = registry?.data[id];
  if (!registry || !was) return [];
  if (!now) return isHidden(tree, id, was) ? [] : [problemAt('id-lost', registry, [id], { id })];
  if (now.draft) return [{ rule: 'draft-was-published', ...placeOfId(now), values: { id } }];
  if (now.kind !== was.kind || now.unit !== was.unit) {
    const values = { id, was: inWords(was), now: inWords(now) };
    return [{ rule: 'id-other-kind', ...placeOfId(now), values }];
  }
  return [];
}

const inWords = ({ kind, unit }: Pick<RegistryEntry, 'kind' | 'unit'>): Text => {
  const { en, zh } = kindNames[kind];
  return unit ? { en: `${en}, ${unit}`, zh: `${zh}（${unit}）` } : { en, zh };
};

/** What was moved or withdrawn, cannot be read or does not fit its schema is told of already; its id is not lost. */
function isHidden(tree: Tree, id: string, { kind, unit }: RegistryEntry): boolean {
  if (tree.moved.some(({ data }) => data.id === id && data.kind === kind)) return true;
  if (kind === 'paragraph') return isUnreadable(tree, `plan/en/${unit}.md`);
  if (kind === 'row') return !tree.targets;
  if (kind === 'unit') return isUnreadable(tree, 'plan/outline.json') || tree.outline.ids.has(id);
  if (kind === 'term') return isUnreadable(tree, 'glossary.json') || tree.terms.ids.has(id);
  if (kind === 'name') return isUnreadable(tree, 'names.json') || tree.names.ids.has(id);
  return [tree.indicators, tree.notes, tree.sources, tree.updates.en, tree.pages.en].some(({ ids }) => ids.has(id));
}
