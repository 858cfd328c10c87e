import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hostingCommand } from './command.ts';

let room: string;
const { OUT_DIR } = process.env;
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'hosting-'));
  mkdirSync(join(room, 'dist'));
  writeFileSync(join(room, 'dist/404.html'), '');
  writeFileSync(
    join(room, 'dist/_redirects'),
    '# What was moved.\n/en/tasks/old/ /en/tasks/new/ 301\n/en/* /en/404/ 404\n',
  );
  process.env['OUT_DIR'] = join(room, 'dist');
});
afterEach(() => {
  if (OUT_DIR === undefined) delete process.env['OUT_DIR'];
  else process.env['OUT_DIR'] = OUT_DIR;
  rmSync(room, { recursive: true });
});

const run = (options: Record<string, string>) => hostingCommand.run([], 'en', { to: join(room, 'server'), ...options });
const written = (name: string) => readFileSync(join(room, 'server', name), 'utf8');

describe('npm run hosting', () => {
  test('writes a configuration for each server, with what was moved', async () => {
    expect((await run({})).en).toContain('moved addresses: 1.');
    expect(readdirSync(join(room, 'server'))).toEqual(['Caddyfile', 'Containerfile', 'nginx.conf']);
    expect(written('nginx.conf')).toContain('"/en/tasks/old/" "/en/tasks/new/";');
    expect(written('Caddyfile')).toContain('redir /en/tasks/old/ /en/tasks/new/ 301');
  });

  test('lets every server find the site in the same folder', async () => {
    await run({ site: '/var/www/the plan/' });
    expect(written('nginx.conf')).toContain('alias "/var/www/the plan/"');
    expect(written('Caddyfile')).toContain('"/var/www/the plan"');
    expect(written('Containerfile')).toContain('COPY ["dist","/var/www/the plan"]');
  });

  test('says of strict transport only where there is a certificate', async () => {
    await run({});
    expect(written('nginx.conf') + written('Caddyfile')).not.toContain('Strict-Transport-Security');
    await run({ certificate: '/etc/site.pem', key: '/etc/site.key' });
    for (const name of ['nginx.conf', 'Caddyfile']) {
      expect(written(name)).toContain('Strict-Transport-Security');
      expect(written(name)).toContain('8443');
    }
  });

  test.for([
    [{ certificate: '/etc/site.pem' }, '--certificate and --key go together.'],
    [{ port: '0' }, '--port needs a number'],
    [{ port: 'http' }, '--port needs a number'],
  ] as const)('refuses %o', async ([options, told]) => {
    await expect(run(options)).rejects.toThrow(told);
  });

  test('says so if the site is not built', async () => {
    rmSync(join(room, 'dist/404.html'));
    await expect(run({})).rejects.toThrow('The site is not built.');
  });
});
