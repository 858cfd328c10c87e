import type { Registry } from '../schemas/registry.ts';
import type { Unit } from '../schemas/unit.ts';

type Kind = Registry[string]['kind'];

/** The things that have pages of their own. */
interface Paged {
  units: readonly Pick<Unit, 'id' | 'field' | 'parent'>[];
  indicators: Iterable<string>;
  updates: Iterable<string>;
  sources: Iterable<string>;
  pages: Iterable<string>;
}

/** The folder of addresses in which the pages of each kind of thing stand; a unit is a task or a part of the plan. */
const kindsByFolder: Readonly<Record<string, Kind>> = {
  plan: 'unit',
  tasks: 'unit',
  indicators: 'indicator',
  updates: 'update',
  sources: 'source',
};

/** The addresses of all pages that rest on content, below the language and without slashes at the ends: `tasks/soil-quality`. */
export function addressesOf({ units, indicators, updates, sources, pages }: Paged): string[] {
  const within = (folder: string, ids: Iterable<string>) => [...ids].map((id) => `${folder}/${id}`);
  const idsOf = (chosen: Paged['units']) => chosen.map(({ id }) => id);
  return [
    ...within('plan', idsOf(units.filter(({ parent }) => parent === undefined))),
    ...within('tasks', idsOf(units.filter(({ field }) => field !== undefined))),
    ...within('indicators', indicators),
    ...within('updates', updates),
    ...within('sources', sources),
    ...[...pages].filter((id) => id !== 'home'),
  ];
}

/** What stands at an address: its kind and id. */
export function subjectOf(address: string): { kind: Kind; id: string } {
  const [folder = '', id] = address.split('/');
  return id === undefined ? { kind: 'page', id: folder } : { kind: kindsByFolder[folder] ?? 'page', id };
}

/** The addresses at which something was published, by its kind and id. */
export const oldAddressesOf = ({ kind, id }: { kind: Kind; id: string }, published: readonly string[]): string[] =>
  published.filter((address) => {
    const subject = subjectOf(address);
    return subject.kind === kind && subject.id === id;
  });
