import { spawnSync } from 'node:child_process';
import { Failure } from '../failure.ts';
import { unstated } from './licenses.ts';

/** A package that the project uses, itself or through another one. */
export interface Package {
  name: string;
  version: string;
  /** Its licence as an expression of SPDX, or in words. */
  license: string;
}

/** What is used here of an SBOM in the format of CycloneDX. */
interface Component {
  name: string;
  group?: string;
  version: string;
  licenses?: readonly { license?: { id?: string; name?: string }; expression?: string }[];
}

/** The command that writes the SBOM. npm makes it of the lockfile, so that it is the same on every machine. */
const sbomArguments = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];

let locked: readonly Package[] | undefined;

/** Every package of the lockfile, in alphabetical order, asked for once. @throws Failure if npm cannot tell. */
export const lockedPackages = (): readonly Package[] => (locked ??= askNpm());

function askNpm(): Package[] {
  const npm = process.env['npm_execpath'];
  const [program, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const { status, stdout } = spawnSync(program, [...first, ...sbomArguments], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (status !== 0)
    throw new Failure({ en: 'npm could not list the packages (npm sbom).', zh: 'npm无法列出软件包（npm sbom）。' });
  const { components } = JSON.parse(stdout) as { components: readonly Component[] };
  return components.map(packageFrom).toSorted(byName);
}

const nameOf = ({ group, name }: Component): string => (group ? `${group}/${name}` : name);

const packageFrom = (component: Component): Package => ({
  name: nameOf(component),
  version: component.version,
  license: licenseOf(component),
});

function licenseOf(component: Component): string {
  const stated = (component.licenses ?? []).map(
    ({ license, expression }) => expression ?? license?.id ?? license?.name,
  );
  const words = stated.filter((one) => one !== undefined).join(' AND ');
  return words || (unstated(nameOf(component)) ?? '');
}

const byName = (one: Package, other: Package): number =>
  one.name < other.name ? -1 : one.name > other.name ? 1 : one.version.localeCompare(other.version, 'en');
