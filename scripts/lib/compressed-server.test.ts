import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveCompressed } from './compressed-server.ts';
import type { SiteServer } from './server.ts';

let folder = '';
let server: SiteServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compressed-'));
  await writeFile(join(folder, 'a.css'), 'p{}');
  await writeFile(join(folder, 'a.png'), 'png');
  server = await serveCompressed(folder, new Map([['/made/', '<p>Made']]));
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});
const ask = (path: string) => fetch(`${server.origin}${path}`);

test('a text comes compressed, with its type', async () => {
  const answer = await ask('/a.css');
  expect(answer.headers.get('content-encoding')).toBe('br');
  expect(answer.headers.get('content-type')).toBe('text/css; charset=utf-8');
  expect(await answer.text()).toBe('p{}');
});

test('a picture comes as it is', async () => {
  const answer = await ask('/a.png');
  expect(answer.headers.get('content-encoding')).toBeNull();
  expect(await answer.text()).toBe('png');
});

test('a page that was made for the measurement is served beside the files', async () => {
  expect(await (await ask('/made/')).text()).toBe('<p>Made');
});

test('what is not there is not found', async () => {
  expect((await ask('/none.css')).status).toBe(404);
});

test.for(['/%E0%A4%A', '//'])('what is no address is not found, and the server lives on: %s', async (address) => {
  expect((await ask(address)).status).toBe(404);
  expect((await ask('/a.css')).status).toBe(200);
});

test('nothing outside the folder is served', async () => {
  expect((await ask('/%2e%2e%2f%2e%2e%2fetc/passwd')).status).toBe(404);
});
