import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packagesInBrowser, runningFiles } from '../scripts/lib/third-party/built-files.ts';
import { thirdPartyDocuments } from '../scripts/lib/third-party/made.ts';
import { lockedPackages } from '../scripts/lib/third-party/packages.ts';
import { isAllowed } from './lib/allowed-licenses.ts';
import { dist } from './lib/site.ts';
import { some } from './lib/some.ts';

const read = <Data>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as Data;

const { devDependencies, allowScripts } =
  read<Record<'devDependencies' | 'allowScripts', Record<string, string>>>('package.json');
const lock = read<{ packages: Record<string, { version: string; hasInstallScript?: boolean }> }>('package-lock.json');

describe('what the browser of a reader runs', () => {
  const files = runningFiles(dist);

  test('comes, file by file, from this project or from a package that is named', () => {
    const strange = files.filter(({ origin }) => !origin || origin.unknown.length > 0);
    expect(strange.map(({ path, origin }) => `${path} ${origin?.unknown.join(' ') ?? ''}`)).toEqual([]);
    const empty = files.filter(({ origin }) => origin?.own.length === 0 && origin.packages.length === 0);
    expect(empty.map(({ path }) => path)).toEqual([]);
    expect(files.length).toBeGreaterThan(10);
  });

  test('has in it the search of the version that is pinned', () => {
    for (const path of some(globSync('search/*/pagefind-entry.json', { cwd: dist })))
      expect(read<{ version: string }>(join(dist, path)).version).toBe(devDependencies['pagefind']);
  });

  test('may be published under licences that ask for no more than their text, which goes along', () => {
    const names = packagesInBrowser(files);
    const packages = lockedPackages().filter(({ name }) => names.includes(name));
    expect(packages.filter(({ license }) => !isAllowed(license, true))).toEqual([]);
    const notices = readFileSync(join(dist, 'third-party.txt'), 'utf8');
    expect(packages.filter(({ name, version }) => !notices.includes(`\n${name} ${version} (`))).toEqual([]);
  });
});

describe('the packages of others', () => {
  test('are listed as they are: else run npm run third-party', () => {
    for (const [path, text] of Object.entries(thirdPartyDocuments())) expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test('have licences under which they may be used', () => {
    expect(lockedPackages().filter(({ license }) => !isAllowed(license, false))).toEqual([]);
  });

  test('are pinned to exact versions', () => {
    const loose = Object.entries(devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version));
    expect(loose).toEqual([]);
  });

  test('run a script when they are installed only if they are named for it', () => {
    const running = Object.entries(lock.packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path, { version }]) => `${path.replace(/.*node_modules\//, '')}@${version}`);
    expect(running.toSorted()).toEqual(Object.keys(allowScripts).toSorted());
  });
});
