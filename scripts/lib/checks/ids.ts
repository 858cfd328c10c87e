import { subjectOf } from '../../../src/domain/addresses.ts';
import { takenAddresses } from '../addresses.ts';
import { givenIds, type GivenId } from '../given-ids.ts';
import { placeOfField } from '../places.ts';
import { fieldName, type Problem } from '../problem.ts';
import { addressesIn } from '../recorded.ts';
import { problemAt, type Tree } from '../tree.ts';

/** Where an id is given: the file, and the line or the field. */
export function placeOfId({ file, path, line }: GivenId): Pick<Problem, 'file' | 'line' | 'column' | 'field'> {
  const place = path.length > 0 ? placeOfField(file, path) : { line: line ?? 1 };
  return { file: file.path, ...place, field: fieldName(path) };
}

/** Checks that no id is given twice, over all kinds of things, and no observation's id either, and none whose page every site has. */
export function checkGivenIds(tree: Tree): Problem[] {
  const first = new Map<string, GivenId>();
  const problems = givenIds(tree).flatMap((given): Problem[] => {
    const other = first.get(given.id);
    if (!other) {
      first.set(given.id, given);
      return [];
    }
    return [{ rule: 'id-twice', ...placeOfId(given), values: { id: given.id, other: placeInWords(other) } }];
  });
  return [...problems, ...observationIds(tree), ...onTakenAddresses(tree)];
}

/** The pages and parts of the plan that would stand at an address of the site's own. */
function onTakenAddresses(tree: Tree): Problem[] {
  const taken = addressesIn(tree).filter((address) => takenAddresses.has(address));
  const given = taken.length > 0 ? givenIds(tree) : [];
  return taken.flatMap((address) => {
    const subject = subjectOf(address);
    const owner = given.find(({ id, kind }) => id === subject.id && kind === subject.kind);
    const values = { address: `/…/${address}/`, id: subject.id };
    return owner ? [{ rule: 'address-taken' as const, ...placeOfId(owner), values }] : [];
  });
}

const placeInWords = (given: GivenId): string => {
  const { file, line } = placeOfId(given);
  return `${file}:${line}`;
};

function observationIds({ indicators }: Tree): Problem[] {
  const first = new Map<string, string>();
  return indicators.entries.flatMap((entry) =>
    entry.data.observations.flatMap(({ id }, index) => {
      const other = first.get(id);
      if (other === undefined) first.set(id, entry.file.path);
      return other === undefined ? [] : [problemAt('id-twice', entry, ['observations', index, 'id'], { id, other })];
    }),
  );
}
