import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type SiteServer } from './server.ts';

let folder: string;
let server: SiteServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(folder, 'en'));
  writeFileSync(join(folder, 'en/index.html'), '<h1>Welcome</h1>');
  writeFileSync(join(folder, '404.html'), '<h1>Not here</h1>');
  server = await serveSite(folder);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe('the server', () => {
  test('gives a page', async () => {
    const answer = await fetch(`${server.origin}/en/`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('Welcome');
  });

  test('says of an unknown address that nothing is there', async () => {
    const answer = await fetch(`${server.origin}/fr/`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(await answer.text()).toContain('Not here');
  });

  test('gives nothing from outside its folder', async () => {
    const answer = await fetch(`${server.origin}/..%2f..%2fetc/passwd`);
    expect(answer.status).toBe(404);
  });

  test('takes the next port if the one wished for is in use', async () => {
    const other = await serveSite(folder, server.port);
    expect(other.port).toBeGreaterThan(server.port);
    await other.close();
  });

  test('says so if the site is not built', async () => {
    await expect(serveSite('no-such-folder')).rejects.toThrow('Run "npm run build" first.');
  });
});
