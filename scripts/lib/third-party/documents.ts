import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Package } from './packages.ts';

/** The packages whose code is in the site, and the others. */
interface Parted {
  inBrowser: readonly Package[];
  atBuild: readonly Package[];
}

/** Parts packages into those of which something reaches the browser, and those that only build and test. */
export function partedBy(packages: readonly Package[], names: readonly string[]): Parted {
  const { inBrowser = [], atBuild = [] } = Object.groupBy(packages, ({ name }) =>
    names.includes(name) ? 'inBrowser' : 'atBuild',
  );
  return { inBrowser, atBuild };
}

const table = (packages: readonly Package[]): string[] => [
  '| Package | Version | Licence |',
  '| --- | --- | --- |',
  ...packages.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`),
];

/** The list of all packages, as Markdown. */
export const listText = ({ inBrowser, atBuild }: Parted): string =>
  [
    '# Packages of others',
    '',
    'Made by `npm run third-party` from the lockfile and the last build; do not edit.',
    '',
    '## In the reader’s browser',
    '',
    'Something of these is in the scripts of the site. Their licences go along with it, at `/third-party.txt`.',
    '',
    ...table(inBrowser),
    '',
    '## At build and in tests only',
    '',
    'Nothing of these is published. Programs for other systems than this one are among them.',
    '',
    ...table(atBuild),
    '',
  ].join('\n');

/** The text of a package's licence, from its folder or from one in it. @throws Error if it has none. */
function licenseText(name: string, folder = join('node_modules', name)): string {
  const entries = readdirSync(folder, { withFileTypes: true });
  const entry = entries.find((one) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(one.name));
  if (!entry) throw new Error(`The package ${name} has no text of its licence.`);
  const path = join(folder, entry.name);
  return entry.isDirectory() ? licenseText(name, path) : readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim();
}

/**
 * The text of the licences alone. Bundlers list in their licence the packages that they themselves consist of; of those
 * nothing reaches the browser.
 */
const ownLicense = (text: string): string => text.split(/^# Licenses of bundled dependencies$/m)[0]?.trim() ?? '';

/** The licences that go along with the scripts of the site. */
export const noticeText = ({ inBrowser }: Parted): string =>
  [
    'The scripts of this site contain code of others. 本站脚本含有以下第三方代码。',
    ...inBrowser.flatMap(({ name, version, license }) => [
      '',
      '-'.repeat(72),
      `${name} ${version} (${license})`,
      '-'.repeat(72),
      '',
      ownLicense(licenseText(name)),
    ]),
    '',
  ].join('\n');
