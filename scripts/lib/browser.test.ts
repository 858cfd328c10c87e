import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserArguments, findBrowser, named, onPath } from './browser.ts';

let folder: string;
let program: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'browser-'));
  program = join(folder, 'chromium');
  writeFileSync(program, '');
  chmodSync(program, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('finding a browser', () => {
  test('takes the first way that leads to one', () => {
    expect(findBrowser([() => undefined, () => '/first', () => '/second'])).toBe('/first');
  });

  test('says what to do if there is none', () => {
    expect(() => findBrowser([() => undefined])).toThrow('set CHROME_PATH to its program file');
  });

  test('takes the one that the environment names', () => {
    expect(named({ CHROME_PATH: program })).toBe(program);
    expect(named({ PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH: program })).toBe(program);
    expect(named({})).toBeUndefined();
  });

  test('says so if the environment names something else', () => {
    expect(() => named({ CHROME_PATH: '/no/such/program' })).toThrow('which is no program');
  });

  test('looks on the search path', () => {
    expect(onPath({ PATH: `/nowhere:${folder}` })).toBe(program);
    expect(onPath({ PATH: '/nowhere' })).toBeUndefined();
  });

  test('goes without a sandbox only for root', () => {
    expect(browserArguments(true)).toContain('--no-sandbox');
    expect(browserArguments(false)).not.toContain('--no-sandbox');
  });
});
