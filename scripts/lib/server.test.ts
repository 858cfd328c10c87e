import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { swapIn } from './build/swap.ts';
import { openWorkroom, workroomOf, type Workroom } from './build/workroom.ts';
import { serveSite, type SiteServer } from './server.ts';

let folder: string;
let server: SiteServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(folder, 'en'));
  writeFileSync(join(folder, 'en/index.html'), '<h1>Welcome</h1>');
  writeFileSync(join(folder, '404.html'), '<h1>Not here</h1>');
  writeFileSync(join(folder, '土壤.csv'), 'year,value');
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

  test('gives a page also without its last slash', async () => {
    const answer = await fetch(`${server.origin}/en?from=print`);
    expect([answer.status, await answer.text()]).toEqual([200, '<h1>Welcome</h1>']);
  });

  test('gives a file with a Chinese name by its codes', async () => {
    const answer = await fetch(`${server.origin}/%E5%9C%9F%E5%A3%A4.csv`);
    expect([answer.status, await answer.text()]).toEqual([200, 'year,value']);
  });

  test.for(['/%E5%A', '/%00', '/EN/', '/en/%E5%9C%9F/'])(
    'says of %s that nothing is there, and goes on',
    async (path) => {
      expect((await fetch(server.origin + path)).status).toBe(404);
      expect((await fetch(`${server.origin}/en/`)).status).toBe(200);
    },
  );

  test('gives nothing from outside its folder', async () => {
    const answer = await fetch(`${server.origin}/..%2f..%2fetc/passwd`);
    expect(answer.status).toBe(404);
  });

  test('gives a site that is published below a path there, and nothing elsewhere', async () => {
    const below = await serveSite(folder, 0, '/plan/');
    const host = `http://localhost:${below.port}`;
    expect(below.origin).toBe(`${host}/plan`);
    expect(await (await fetch(`${below.origin}/en/`)).text()).toContain('Welcome');
    for (const path of ['/en/', '/', '/plan', '/planned/en/']) {
      const answer = await fetch(host + path);
      expect([path, answer.status]).toEqual([path, 404]);
    }
    await below.close();
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

describe('a server whose site is built anew while it runs', () => {
  let place: string;
  let room: Workroom;
  let built: string;
  let running: SiteServer;
  beforeEach(async () => {
    place = mkdtempSync(join(tmpdir(), 'served-'));
    cpSync(folder, join(place, 'dist'), { recursive: true });
    room = workroomOf(join(place, 'dist'));
    openWorkroom(room);
    built = join(room.folder, 'next');
    mkdirSync(join(built, 'zh'), { recursive: true });
    writeFileSync(join(built, 'zh/index.html'), '<h1>欢迎，这里的文字比原来长</h1>');
    writeFileSync(join(built, '404.html'), '<h1>没有这个页面</h1>');
    running = await serveSite(room.out);
  });
  afterEach(async () => {
    await running.close();
    rmSync(place, { recursive: true });
  });
  const get = async (path: string) => {
    const answer = await fetch(running.origin + path);
    return [answer.status, await answer.text()];
  };

  test('gives the new pages, and no old one', async () => {
    expect(await get('/en/')).toEqual([200, '<h1>Welcome</h1>']);
    swapIn(built, room);
    expect(await get('/zh/')).toEqual([200, '<h1>欢迎，这里的文字比原来长</h1>']);
    expect(await get('/en/')).toEqual([404, '<h1>没有这个页面</h1>']);
  });

  test('gives the new site also where the build was killed between two renames', async () => {
    renameSync(built, room.ready);
    renameSync(room.out, room.old);
    expect(await get('/zh/')).toEqual([200, '<h1>欢迎，这里的文字比原来长</h1>']);
  });
});
