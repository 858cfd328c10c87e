import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { serveAndTell } from './build-and-serve.ts';
import { serveSite, type SiteServer } from './server.ts';

let folder: string;
let first: SiteServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  writeFileSync(join(folder, '404.html'), '<h1>Not here</h1>');
  first = await serveSite(folder);
});
afterAll(async () => {
  await first.close();
  rmSync(folder, { recursive: true });
});
afterEach(() => vi.restoreAllMocks());

test.for([
  ['en', 'is in use, so the site took the next free one.'],
  ['zh', '已被占用，改用下一个空闲端口。'],
] as const)('if the port is in use, the site takes the next one and says so (%s)', async ([language, words]) => {
  const said = vi.spyOn(console, 'log').mockReturnValue();
  const server = await serveAndTell(folder, first.port, language);
  const lines = said.mock.calls.map(([line]) => String(line));
  expect(lines[0]).toContain(`${first.port}`);
  expect(lines[0]).toContain(words);
  expect(lines[1]).toContain(server.origin);
  expect(server.port).toBeGreaterThan(first.port);
  await server.close();
});
