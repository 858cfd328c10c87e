import { subjectOf } from '../../../src/domain/addresses.ts';
import { givenIds } from '../given-ids.ts';
import type { Problem } from '../problem.ts';
import { addressesIn } from '../recorded.ts';
import { isUnreadable, problemAt, unfitIds, type Tree } from '../tree.ts';

/** Checks the entries on what was moved or withdrawn, and that no page vanishes without one. */
export function checkMoved(tree: Tree): Problem[] {
  const given = new Set(givenIds(tree).map(({ id }) => id));
  const lost = lostAddresses(tree);
  const lostUnits = new Set(lost.map((address) => subjectOf(address).id));
  return [...entryProblems(tree, given, lostUnits), ...withoutEntry(tree, given, lost)];
}

function entryProblems({ moved, registry }: Tree, given: ReadonlySet<string>, lost: ReadonlySet<string>): Problem[] {
  const seen = new Set<string>();
  return moved.flatMap((entry) => {
    const { id, kind, to } = entry.data;
    const told = (rule: 'moved-unknown' | 'moved-twice' | 'moved-still-there' | 'moved-to-nothing', field = 'id') => [
      problemAt(rule, entry, [field], { id: field === 'to' ? (to ?? '') : id }),
    ];
    if (seen.has(id)) return told('moved-twice');
    seen.add(id);
    if (registry?.data[id]?.kind !== kind) return told('moved-unknown');
    // A unit that is no longer a task leads from its old page to its place in the plan: the id stays.
    if (given.has(id) && !(to === id && lost.has(id))) return told('moved-still-there');
    return to !== undefined && !given.has(to) ? told('moved-to-nothing', 'to') : [];
  });
}

/** The addresses that were published and that no page has any more. */
function lostAddresses(tree: Tree): string[] {
  const present = new Set(addressesIn(tree));
  const unfit = unfitIds(tree.outline);
  if (isUnreadable(tree, 'plan/outline.json')) return [];
  return Object.keys(tree.published?.data.addresses ?? {}).filter(
    (address) => !present.has(address) && !unfit.has(subjectOf(address).id),
  );
}

/** A thing that is gone altogether is told of by its id; here a page is gone of a thing that is still there. */
function withoutEntry({ published, moved }: Tree, given: ReadonlySet<string>, lost: readonly string[]): Problem[] {
  const told = new Set(moved.map(({ data }) => data.id));
  if (!published) return [];
  return lost
    .map((address) => ({ address, id: subjectOf(address).id }))
    .filter(({ id }) => given.has(id) && !told.has(id))
    .map(({ address, id }) =>
      problemAt('address-lost', published, ['addresses', address], { address: `/…/${address}/`, id }),
    );
}
