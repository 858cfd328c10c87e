import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkTree } from '../scripts/lib/checks/index.ts';
import { readTree } from '../scripts/lib/content.ts';
import { keepRelease, releaseFlaw } from '../scripts/lib/release.ts';
import type { Manifest } from '../src/domain/release.ts';
import { languages } from '../src/schemas/common.ts';
import { SmallSite, snapshot } from './lib/small-site.ts';

const site = new SmallSite();
const content = site.content('content');
const releases = join(content, 'releases');

/** What each release held when it was kept. */
const kept = new Map<string, ReadonlyMap<string, Buffer>>();

const manifestOf = () => JSON.parse(readFileSync(join(site.out, 'data/manifest.json'), 'utf8')) as Manifest;

/** Builds, keeps the data as a release, and remembers what its address serves. */
async function release(): Promise<void> {
  const { status, output } = await site.build(content);
  if (status !== 0) throw new Error(output);
  Object.assign(process.env, { CONTENT_DIR: content, OUT_DIR: site.out });
  keepRelease();
  const { version } = manifestOf();
  kept.set(version, snapshot(join(site.out, 'data/v', version)));
}

beforeAll(async () => {
  await release();
  for (const words of [
    'Reading circles that met at least once in that year.',
    'Reading circles that met at least once in the whole year.',
  ]) {
    const path = join(content, 'indicators/circles.json');
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(/("definition": \{\s*"en": )"[^"]*"/, `$1${JSON.stringify(words)}`),
    );
    await release();
  }
  // What was kept last is served from its archive by the next build.
  await site.build(content);
});
afterAll(() => {
  delete process.env['CONTENT_DIR'];
  delete process.env['OUT_DIR'];
  site.remove();
});

describe('after three releases', () => {
  test('there are three versions, each with its own name', () => {
    expect(kept.size).toBe(3);
    expect(readdirSync(releases).toSorted()).toEqual([...kept.keys()].map((version) => `${version}.zip`).toSorted());
  });

  test('every file of every release stands at its address with the same bytes', () => {
    for (const [version, files] of kept) {
      const now = snapshot(join(site.out, 'data/v', version));
      const data = [...now.keys()].filter((path) => !path.startsWith('embed/'));
      expect(data.toSorted()).toEqual([...files.keys()].toSorted());
      for (const [path, bytes] of files) expect(now.get(path)?.equals(bytes), `${version}/${path}`).toBe(true);
    }
  });

  test.for(languages)('the chart of an indicator stands in each as it was, with all that it needs (%s)', (language) => {
    const folder = `embed/${language}/circles`;
    for (const version of kept.keys()) {
      const release = join(site.out, 'data/v', version);
      const html = readFileSync(join(release, folder, 'index.html'), 'utf8');
      const needed = [...html.matchAll(/(?:href|src)="(\.[^"]+)"/g)].map(([, path]) =>
        join(release, folder, path ?? ''),
      );
      expect(needed.map((path) => path.replace(/.*\./, ''))).toEqual(['css', 'js']);
      expect(needed.filter((path) => !existsSync(path))).toEqual([]);
    }
  });

  test('the page of an indicator offers the chart of the latest release that is kept', () => {
    const page = readFileSync(join(site.out, 'en/indicators/circles/index.html'), 'utf8');
    expect([...kept.keys()].filter((version) => page.includes(`/data/v/${version}/embed/en/circles/`))).toHaveLength(1);
  });

  test('each manifest names the files of its release with their sizes and sums', () => {
    for (const version of kept.keys()) {
      const folder = join(site.out, 'data/v', version);
      const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
      expect(manifest.version).toBe(version);
      for (const { path, bytes, sha256 } of manifest.files) {
        const content = readFileSync(join(folder, path));
        expect([content.length, createHash('sha256').update(content).digest('hex')]).toEqual([bytes, sha256]);
      }
    }
  });

  test('the list of releases names all and the latest', () => {
    const list = JSON.parse(readFileSync(join(site.out, 'data/v/index.json'), 'utf8')) as {
      latest: string;
      releases: { version: string }[];
    };
    expect(list.releases.map(({ version }) => version).toSorted()).toEqual([...kept.keys()].toSorted());
    expect(list.latest).toBe(manifestOf().version);
  });

  test('every page says which version it is, and the page of data names the earlier ones', () => {
    const { version } = manifestOf();
    for (const page of ['en/index.html', 'zh/tasks/longer-hours/index.html', 'en/notes/index.html'])
      expect(readFileSync(join(site.out, page), 'utf8')).toContain(version);
    const data = readFileSync(join(site.out, 'zh/data/index.html'), 'utf8');
    for (const earlier of kept.keys()) expect(data).toContain(earlier);
  });

  test('a release that is kept is left alone', () => {
    const [name = ''] = readdirSync(releases);
    const before = readFileSync(join(releases, name));
    keepRelease();
    expect(readFileSync(join(releases, name)).equals(before)).toBe(true);
  });

  test('the check finds a release that was changed', () => {
    const problems = () => checkTree(readTree(content)).filter(({ rule }) => rule === 'release-changed');
    expect(problems()).toEqual([]);
    const [one = '', other = ''] = readdirSync(releases);
    const archive = readFileSync(join(releases, one));
    expect(releaseFlaw(other.replace('.zip', ''), archive)?.en).toContain('make up version');
    writeFileSync(join(releases, other), archive);
    expect(problems().map(({ file }) => file)).toEqual([`releases/${other}`]);
    expect(existsSync(join(site.out, 'data/v'))).toBe(true);
  });
});
