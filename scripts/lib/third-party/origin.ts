import { basename, join, relative, sep } from 'node:path';

/** Where a script or style that reaches the browser comes from. */
export interface Origin {
  /** Files of this project that it was made of, by their paths. */
  own: readonly string[];
  /** Packages of which something is in it, by name. */
  packages: readonly string[];
  /** What is neither, as the bundler calls it. */
  unknown: readonly string[];
}

/** The file in which the origin of a script or style is kept. Its name has a sum in it, so that builds do not mix. */
export const originFile = (name: string): string => join('.cache/origins', `${basename(name)}.json`);

/** The package of a module: of its path, or of the name of a piece that a tool adds by itself, such as `\0vite/preload-helper.js`. */
const packageOf = (id: string): string | undefined =>
  /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? /^\0?(vite|rolldown|astro)[/:]/.exec(id)?.[1];

/** A module of this project as its path below the project's folder. */
function ownOf(id: string): string | undefined {
  const path = relative(process.cwd(), id.replace(/[?#].*$/, ''));
  return path.startsWith('..') || id.startsWith('\0') || !id.startsWith(process.cwd())
    ? undefined
    : path.split(sep).join('/');
}

const unique = (values: readonly (string | undefined)[]): string[] =>
  [...new Set(values.filter((value) => value !== undefined))].toSorted();

/** The origin of what was made of some modules. @param ids what the bundler calls them. */
export function originOf(ids: readonly string[]): Origin {
  const foreign = ids.filter((id) => packageOf(id) !== undefined);
  const rest = ids.filter((id) => packageOf(id) === undefined);
  return {
    own: unique(rest.map(ownOf)),
    packages: unique(foreign.map(packageOf)),
    unknown: unique(rest.filter((id) => ownOf(id) === undefined)),
  };
}
