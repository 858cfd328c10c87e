import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkTree } from '../scripts/lib/checks/index.ts';
import { readTree } from '../scripts/lib/content.ts';
import { keepRelease, releaseFlaw } from '../scripts/lib/release.ts';
import type { Beside, Manifest } from '../src/domain/release.ts';
import { languages } from '../src/schemas/common.ts';
import { plainFiles, SmallSite, snapshot } from './lib/small-site.ts';

const site = new SmallSite();
const content = site.content('content');
const releases = join(content, 'releases');

/** What each release held when it was kept. */
const kept = new Map<string, ReadonlyMap<string, Buffer>>();

const manifestOf = () => JSON.parse(readFileSync(join(site.out, 'data/manifest.json'), 'utf8')) as Manifest;

/** What stands in a release beside the data. */
const besideOf = (version: string) => {
  const list = JSON.parse(readFileSync(join(site.out, 'data/v', version, 'beside.json'), 'utf8')) as Beside;
  return new Map(list.files.map(({ path, sha256 }) => [path, sha256]));
};

/** The plans as PDF, by version and language, as they were when they were kept. */
const plans = new Map<string, Buffer>();
const planFiles = (version: string) => languages.map((language) => `${version}/plan.${language}.pdf`);

async function mustBuild(): Promise<void> {
  const { status, output } = await site.build(content);
  if (status !== 0) throw new Error(output);
}

/** What a release of the built site says where there is no browser, and whether anything was kept. */
async function withoutBrowser(): Promise<{ words: string; isKept: boolean }> {
  const { CHROME_PATH } = process.env;
  Object.assign(process.env, { CONTENT_DIR: content, OUT_DIR: site.out, CHROME_PATH: join(site.room, 'no-browser') });
  const words = await keepRelease().then(
    () => '',
    ({ message }: Error) => message,
  );
  if (CHROME_PATH === undefined) delete process.env['CHROME_PATH'];
  else process.env['CHROME_PATH'] = CHROME_PATH;
  return { words, isKept: existsSync(releases) };
}
let noBrowser: Awaited<ReturnType<typeof withoutBrowser>>;

/** Keeps the data of the built site as a release, and remembers what its address serves. */
async function release(): Promise<void> {
  Object.assign(process.env, { CONTENT_DIR: content, OUT_DIR: site.out });
  await keepRelease();
  const { version } = manifestOf();
  kept.set(version, plainFiles(snapshot(join(site.out, 'data/v', version))));
  const archive = unzipSync(readFileSync(join(releases, `${version}.zip`)));
  for (const path of planFiles(version)) plans.set(path, Buffer.from(archive[path.split('/')[1] ?? ''] ?? ''));
}

beforeAll(async () => {
  await mustBuild();
  noBrowser = await withoutBrowser();
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
    await mustBuild();
    await release();
  }
  // What was kept last is served from its archive by the next build.
  await mustBuild();
});
afterAll(() => {
  delete process.env['CONTENT_DIR'];
  delete process.env['OUT_DIR'];
  site.remove();
});

test('a release says what is missing where there is no browser, and keeps nothing', () => {
  expect(noBrowser.words).toContain('which is no program');
  expect(noBrowser.isKept).toBe(false);
});

describe('after three releases', () => {
  test('there are three versions, each with its own name', () => {
    expect(kept.size).toBe(3);
    expect(readdirSync(releases).toSorted()).toEqual([...kept.keys()].map((version) => `${version}.zip`).toSorted());
  });

  test('every file of every release stands at its address with the same bytes', () => {
    for (const [version, files] of kept) {
      const now = plainFiles(snapshot(join(site.out, 'data/v', version)));
      const data = [...now.keys()].filter((path) => !besideOf(version).has(path) && path !== 'beside.json');
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

  test('the whole plan stands in each as PDF in both languages, with the same bytes as when it was kept', () => {
    expect(plans.size).toBe(6);
    for (const [path, bytes] of plans) {
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
      expect(readFileSync(join(site.out, 'data/v', path)).equals(bytes), path).toBe(true);
    }
  });

  test('each PDF has tags, an outline, its language and title, and links to the published site alone', () => {
    for (const [path, bytes] of plans) {
      const pdf = bytes.toString('latin1');
      const missing = ['/MarkInfo', '/StructTreeRoot', '/Outlines', '/Lang', '/Title'].filter(
        (key) => !pdf.includes(key),
      );
      expect(missing, path).toEqual([]);
      expect(pdf).toContain(path.endsWith('zh.pdf') ? '/Lang (zh-CN)' : '/Lang (en)');
      expect(pdf).not.toContain('localhost');
      expect(pdf).toMatch(new RegExp(`/CreationDate \\(D:${path.slice(0, 10).replaceAll('-', '')}0{6}`));
    }
  });

  test('what stands beside the data has its sums in a list', () => {
    for (const version of kept.keys()) {
      const beside = besideOf(version);
      expect([...beside.keys()]).toEqual(expect.arrayContaining(['plan.en.pdf', 'plan.zh.pdf']));
      for (const [path, sum] of beside) {
        const content = readFileSync(join(site.out, 'data/v', version, path));
        expect(createHash('sha256').update(content).digest('hex')).toBe(sum);
      }
    }
  });

  test.for(languages)('the page of the whole plan leads to both PDFs of the latest release (%s)', (language) => {
    const page = readFileSync(join(site.out, language, 'plan/print/index.html'), 'utf8');
    const latest = [...kept.keys()].filter((version) => page.includes(`/data/v/${version}/`));
    expect(latest).toEqual([manifestOf().version]);
    for (const path of planFiles(latest[0] ?? '')) expect(page).toContain(`/data/v/${path}"`);
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

  test('a release that is kept is left alone', async () => {
    const [name = ''] = readdirSync(releases);
    const before = readFileSync(join(releases, name));
    await keepRelease();
    expect(readFileSync(join(releases, name)).equals(before)).toBe(true);
  });

  test('the check finds a release that was changed', () => {
    const problems = () => checkTree(readTree(content)).filter(({ rule }) => rule === 'release-changed');
    expect(problems()).toEqual([]);
    const [one = '', other = ''] = readdirSync(releases);
    const archive = readFileSync(join(releases, one));
    expect(releaseFlaw(other.replace('.zip', ''), archive)?.en).toContain('make up version');
    const otherPlan = zipSync({ ...unzipSync(archive), 'plan.en.pdf': new Uint8Array(5) });
    expect(releaseFlaw(one.replace('.zip', ''), otherPlan)?.en).toContain('plan.en.pdf');
    writeFileSync(join(releases, other), archive);
    expect(problems().map(({ file }) => file)).toEqual([`releases/${other}`]);
    expect(existsSync(join(site.out, 'data/v'))).toBe(true);
  });
});
