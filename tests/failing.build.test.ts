import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { takeLock } from '../scripts/lib/build/lock.ts';
import { isSame, SmallSite, snapshot } from './lib/small-site.ts';

const site = new SmallSite();
const content = site.content('content');
const without = (words: string) => (text: string) => text.replace(words, '');

/** A folder that counts as a built site: what a build that fails must leave alone. */
beforeAll(() => {
  mkdirSync(site.out);
  for (const name of ['index.html', '404.html']) writeFileSync(join(site.out, name), 'earlier');
});
afterAll(site.remove);

const lastLine = (output: string) => output.trim().split('\n').at(-1);

/** Builds, and expects that it fails and that the earlier site stays as it was. @returns what the build said. */
async function fail(folder: string, env?: NodeJS.ProcessEnv): Promise<string> {
  const before = snapshot(site.out);
  const { status, output } = await site.build(folder, env);
  expect(status).toBe(1);
  expect(isSame(snapshot(site.out), before)).toBe(true);
  expect(site.leftovers()).toEqual([]);
  return output;
}

describe('a build fails in a sentence, and the earlier site stays,', () => {
  test('if the content has a mistake', async () => {
    const wrong = site.content('mistake', { 'indicators/circles.json': without('"order": 2,') });
    const output = await fail(wrong);
    expect(output).toContain('indicators/circles.json\n  1:1 ');
    expect(lastLine(output)).toBe(
      'The site was not built, since the content has the mistakes above. The earlier site stays as it was.',
    );
  });

  test('if the address of the site is none', async () => {
    const output = await fail(content, { SITE_ADDRESS: 'no address' });
    expect(lastLine(output)).toMatch(/^“no address” is no address at which .* The earlier site stays as it was\.$/);
  });

  test('if Astro fails', async () => {
    const broken = "if (process.argv[1]?.endsWith('astro.mjs')) throw new Error('Astro is broken');";
    const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(broken)}`;
    const output = await fail(content, { NODE_OPTIONS });
    expect(lastLine(output)).toBe(
      'The pages could not be made; Astro says above why. The earlier site stays as it was.',
    );
  });

  test('if a link of the new site leads nowhere', async () => {
    const table = without('<MethodTable />');
    const unlinked = site.content('no-rules', { 'pages/en/method.mdx': table, 'pages/zh/method.mdx': table });
    const output = await fail(unlinked);
    expect(output).toMatch(
      /en\/indicators\/circles\/index\.html {2}The link .*#rule-[\w-]+ leads to a page that has no/,
    );
    expect(lastLine(output)).toBe(
      'The new site is not whole; what is wrong with it stands above. The earlier site stays as it was.',
    );
  });

  test('if the disk is full', async () => {
    const output = await fail(content, { FULL_AFTER: '20', NODE_OPTIONS: '--import=./tests/lib/full-disk.mjs' });
    expect(lastLine(output)).toContain(
      'The disk is full. Make room and build again. The earlier site stays as it was.',
    );
  });

  // Where the kernel shows itself, not even root makes folders.
  test.skipIf(process.platform !== 'linux')('if nothing may be written where the site is to stand', async () => {
    const { status, output } = await site.build(content, { OUT_DIR: '/sys/dist' });
    expect(status).toBe(1);
    expect(lastLine(output)).toMatch(/^(?:You have no permission to write here|Nothing can be written here).*\(.*\)/);
    expect(lastLine(output)).toMatch(/choose another folder with OUT_DIR\. Nothing was published\.$/i);
  });

  test.skipIf(process.platform === 'win32')('if a file cannot be written to its end', () => {
    const before = snapshot(site.out);
    const limited = 'ulimit -f 16; exec "$0" scripts/build.ts --lang en';
    const { status, stderr } = spawnSync('bash', ['-c', limited, process.execPath], {
      env: { ...process.env, NODE_ENV: 'production', CONTENT_DIR: content, OUT_DIR: site.out },
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(lastLine(stderr)).toContain('The earlier site stays as it was.');
    expect(isSame(snapshot(site.out), before)).toBe(true);
  });
});

describe('a build', () => {
  test('does not replace a folder that holds something else', async () => {
    const { status, output } = await site.build(content, { OUT_DIR: content });
    expect(status).toBe(1);
    expect(output).toContain('holds something else than a built site');
    expect(snapshot(content).has('site.json')).toBe(true);
  });

  test('says that it waits while another one runs', async () => {
    const release = await takeLock('.cache/build.lock', 60_000, () => undefined);
    const build = site.start(content);
    const closed = once(build, 'close');
    await expect.poll(build.output, { timeout: 20_000 }).toContain('Another build is running.');
    process.kill(-(build.pid ?? Number.NaN), 'SIGKILL');
    await closed;
    release?.();
  });
});
