/** Licences under which code may reach the browser: they ask for their text to go along, and for nothing of the site. */
const inBrowser = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0']);

/** Licences of what only builds or tests, of which nothing is published. */
const atBuild = new Set([
  ...inBrowser,
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'GPL-3.0-only',
  'GPL-3.0-or-later',
  'LGPL-2.1',
  'LGPL-3.0-or-later',
  'MPL-2.0',
  'OFL-1.1',
  'Public Domain',
  'Python-2.0',
  'Zlib',
]);

/** Whether an expression is allowed: of several licences joined by `AND` each, of those joined by `OR` one. */
const allows = (allowed: ReadonlySet<string>, expression: string): boolean =>
  expression
    .replace(/^\((.*)\)$/, '$1')
    .split(' AND ')
    .every((part) => part.split(' OR ').some((license) => allowed.has(license)));

/** Whether something under this licence may be used. @param reachesBrowser whether it is published with the site. */
export const isAllowed = (license: string, reachesBrowser: boolean): boolean =>
  allows(reachesBrowser ? inBrowser : atBuild, license);
