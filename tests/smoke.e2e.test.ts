import { createServer, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { smokeCommand } from '../scripts/lib/smoke/command.ts';
import { lookAtData, lookAtFeeds, lookAtSearch } from '../scripts/lib/smoke/files.ts';
import { lookAtHeaders } from '../scripts/lib/smoke/headers.ts';
import { lookAtAddresses, lookAtPages, lookAtUnknown } from '../scripts/lib/smoke/pages.ts';
import { PublishedSite } from '../scripts/lib/smoke/published-site.ts';
import { origin } from './lib/browser.ts';
import { dist } from './lib/site.ts';

let host: Server | undefined;
afterEach(() => {
  host?.closeAllConnections();
  host?.close();
  host = undefined;
});

/** A host that answers as the local server does, but at one address in its own way. @returns its address. */
function faultyHost(path: string, answer: (response: ServerResponse) => void): Promise<string> {
  const server = createServer((asked, response) => {
    if (asked.url === path) return answer(response);
    request(origin() + (asked.url ?? '/'), { headers: asked.headers }, (given) => {
      response.writeHead(given.statusCode ?? 0, given.headers);
      given.pipe(response);
    }).end();
  });
  host = server;
  return new Promise((resolve) =>
    server.listen(0, 'localhost', () => resolve(`http://localhost:${(server.address() as AddressInfo).port}`)),
  );
}

/** Answers with a built file, changed by this. */
const changed =
  (file: string, change: (text: string) => string, status = 200, headers: Record<string, string> = {}) =>
  (response: ServerResponse) => {
    const type = file.endsWith('.html') ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8';
    response.writeHead(status, { 'Content-Type': type, ...headers });
    response.end(change(readFileSync(join(dist, file), 'utf8')));
  };

const [same, cutOff] = [(text: string) => text, (text: string) => text.slice(0, -20)];

const faults: readonly (readonly [
  string,
  (site: PublishedSite) => Promise<{ faults: readonly object[] }>,
  string,
  (response: ServerResponse) => void,
  string,
])[] = [
  ['a page that is cut off', lookAtPages, '/zh/', changed('zh/index.html', cutOff), 'The file is cut off'],
  [
    'a page in the other language',
    lookAtPages,
    '/zh/',
    changed('en/index.html', same),
    'The language of the page is “en”',
  ],
  [
    'an unknown address that seems to be there',
    (site) => lookAtUnknown(site, false),
    '/en/no-such-page/',
    changed('en/404/index.html', same),
    'The status is 200 and should be 404',
  ],
  [
    'one page for unknown addresses of both languages',
    (site) => lookAtUnknown(site, false),
    '/zh/no-such-page/',
    changed('404.html', same, 404),
    'should be “zh-CN”',
  ],
  [
    'a page without its headers',
    lookAtHeaders,
    '/zh/',
    changed('zh/index.html', same),
    'Content-Security-Policy is missing',
  ],
  [
    'a page that browsers keep',
    lookAtHeaders,
    '/',
    changed('index.html', same, 200, { 'Cache-Control': 'max-age=600' }),
    'Cache-Control is “max-age=600”',
  ],
  ['a page without compression', lookAtHeaders, '/en/', changed('en/index.html', same), 'sent without compression'],
  [
    'robots.txt that names no sitemap',
    lookAtAddresses,
    '/robots.txt',
    changed('robots.txt', () => 'User-agent: *'),
    'is cut off',
  ],
  [
    'a search file that is cut off',
    lookAtSearch,
    '/search/zh/words.json',
    changed('search/zh/words.json', cutOff),
    'is cut off',
  ],
  [
    'the program of the search missing',
    lookAtSearch,
    '/search/en/pagefind.js',
    changed('404.html', same, 404),
    'The status is 404',
  ],
  [
    'a feed that is cut off',
    lookAtFeeds,
    '/en/feeds/changes.atom',
    changed('en/feeds/changes.atom', cutOff),
    'is cut off',
  ],
  [
    'data with a byte too many',
    lookAtData,
    '/data/tasks.csv',
    changed('data/tasks.csv', (text) => `${text} `),
    'bytes and should have',
  ],
  [
    'data with another digit',
    lookAtData,
    '/data/tasks.csv',
    changed('data/tasks.csv', (text) => text.replace(/\d/, (digit) => String((Number(digit) + 1) % 10))),
    'SHA-256',
  ],
];

describe('a published site is told of', () => {
  test.for(faults)('%s', async ([, look, path, answer, told]) => {
    const site = new PublishedSite(await faultyHost(path, answer));
    const { faults: found } = await look(site);
    expect(JSON.stringify(found)).toContain(told);
    expect(JSON.stringify(found)).toContain(`"path":"${path.slice(1)}"`);
  });
});

describe('npm run smoke', () => {
  test.for(['en', 'zh'] as const)(
    'finds nothing wrong with a site as the local server gives it (%s)',
    async (language) => {
      const log = vi.spyOn(console, 'log').mockReturnValue();
      const done = await smokeCommand.run([origin()], language, {});
      const lines = log.mock.calls.flat().join('\n');
      log.mockRestore();
      expect(lines.split('\n')).toHaveLength(7);
      expect(lines).not.toMatch(language === 'zh' ? /发现问题|[a-z]{3}/ : /faults|\p{Script=Han}/u);
      expect(done[language]).toContain(origin());
    },
  );

  test('fails if anything is wrong', async () => {
    const log = vi.spyOn(console, 'log').mockReturnValue();
    const address = await faultyHost('/data/tasks.csv', changed('data/tasks.csv', cutOff));
    await expect(smokeCommand.run([address], 'en', {})).rejects.toThrow('Found one fault at');
    log.mockRestore();
  });

  test('leaves out what a plain host cannot do, when told so', async () => {
    const log = vi.spyOn(console, 'log').mockReturnValue();
    const address = await faultyHost('/zh/no-such-page/', changed('404.html', same, 404));
    expect((await smokeCommand.run([address], 'en', { plain: true })).en).toContain('All is right');
    log.mockRestore();
  });
});
