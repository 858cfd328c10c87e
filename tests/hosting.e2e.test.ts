import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:http2';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { programOnPath } from '../scripts/lib/browser.ts';
import { freePort } from '../scripts/lib/free-port.ts';
import { headersAt } from '../scripts/lib/hosting/headers.ts';
import { nginxConfiguration } from '../scripts/lib/hosting/nginx.ts';
import { findProgram } from '../scripts/lib/hosting/programs.ts';
import { runServer, serverKinds, type RunningServer } from '../scripts/lib/hosting/run-server.ts';
import { typeOf } from '../scripts/lib/hosting/types.ts';
import { closePage, openBrowser, openPage, origin } from './lib/browser.ts';
import { chartedIndicator } from './lib/pages.ts';
import { dist, readPage } from './lib/site.ts';
import { watch } from './lib/watch.ts';

/** An answer as it came, not yet unpacked. */
interface Raw {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

const ask = (address: string, headers: Record<string, string> = {}): Promise<Raw> =>
  new Promise((done, failed) => {
    const call = request(address, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    call.on('error', failed);
    call.end();
  });

/** One file for each ending that the built site has. */
const kindsOfFiles = Object.values(
  Object.fromEntries(
    globSync('**/*.*', { cwd: dist })
      .map((path) => path.split(sep).join('/'))
      .filter((path) => !/\.(?:br|gz)$/.test(path))
      .map((path) => [path.slice(path.lastIndexOf('.') + 1), `/${path}`]),
  ),
);

const stylesheet = readPage('/en/').querySelector('link[rel="stylesheet"]')?.getAttribute('href') ?? '';
const searchPiece = `/search/en/index/${globSync('*.pf_index', { cwd: join(dist, 'search/en/index') })[0] ?? ''}`;

/** Addresses of each kind for which there are headers. */
const addresses = [
  '/',
  '/en/',
  '/zh/tasks/',
  '/en/simple/',
  '/robots.txt',
  '/data/tasks.csv',
  '/data/v/index.json',
  `/data/v/${(JSON.parse(readFileSync(join(dist, 'data/manifest.json'), 'utf8')) as { version: string }).version}/tasks.csv`,
  `/embed/zh/${chartedIndicator}/`,
  '/pictures/en/plan.png',
  '/en/feeds/changes.atom',
  '/search/en/facts.json',
  searchPiece,
  stylesheet,
];

const lowerCase = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/** What was moved, for the servers that lead on: the plan itself may have moved nothing. */
const moved = [{ from: '/en/tasks/an-old-address/', to: '/en/tasks/' }];

// A machine without a server and without Debian's packages cannot test it: `npm test` then shows this line.
const found = serverKinds.flatMap((kind) => {
  const program = findProgram(kind);
  if (!program) console.log(`${kind} is not here and could not be fetched: it was not tested.`);
  return program ? [{ kind, program }] : [];
});
const servers = new Map<string, RunningServer>();

beforeAll(async () => {
  for (const { kind, program } of found)
    servers.set(kind, await runServer(kind, program, { site: resolve(dist), base: '/', moved }));
});
afterAll(() => Promise.all([...servers.values()].map((server) => server.close())));

const kinds = found.map(({ kind }) => kind);
const addressOf = (kind: string) => servers.get(kind)?.origin ?? origin();

describe.for([...kinds, 'npm start'])('a site served by %s', (kind) => {
  test.for(kindsOfFiles)('sends each kind of file as what it is: %s', async (path) => {
    const { status, headers } = await ask(addressOf(kind) + encodeURI(path));
    expect([status, headers['content-type']]).toEqual([200, typeOf(path)]);
  });

  test.for([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
    ['', (content: Buffer) => content],
  ] as const)('sends pages, data and styles by %s when it is asked for', async ([encoding, unpacked]) => {
    for (const [address, file] of [
      ['/en/', 'en/index.html'],
      ['/data/tasks.csv', 'data/tasks.csv'],
      [stylesheet, stylesheet],
    ] as const) {
      const { headers, body } = await ask(addressOf(kind) + address, { 'Accept-Encoding': encoding });
      expect(headers['content-encoding'] ?? '').toBe(encoding);
      expect(headers.vary).toContain('Accept-Encoding');
      expect(unpacked(body).equals(readFileSync(join(dist, file)))).toBe(true);
    }
  });

  test.for(addresses)('sends the headers of its kind with %s', async (address) => {
    const { status, headers } = await ask(addressOf(kind) + address);
    expect(status).toBe(200);
    expect(headers).toMatchObject(lowerCase(headersAt(address)));
  });

  test('lets charts stand in frames, and no page', async () => {
    const policyOf = async (path: string) => (await ask(addressOf(kind) + path)).headers['content-security-policy'];
    expect(await policyOf(`/embed/en/${chartedIndicator}/`)).toBeUndefined();
    expect(await policyOf(`/en/indicators/${chartedIndicator}/`)).toBe("frame-ancestors 'none'");
  });

  test.for([
    ['/en/no-such-page/', 'en/404/index.html'],
    ['/zh/tasks/no-such-task/', 'zh/404/index.html'],
    ['/zh/simple/no-such-page/', 'zh/simple/404/index.html'],
    ['/fr/', '404.html'],
    ['/_astro/no-such-file.js', '404.html'],
    ['/data/no-such-table.csv', '404.html'],
  ] as const)('says of %s in its language that nothing is there', async ([path, file]) => {
    const { status, headers, body } = await ask(addressOf(kind) + path);
    expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect(body.equals(readFileSync(join(dist, file)))).toBe(true);
    expect(headers).toMatchObject(lowerCase(headersAt('/404.html')));
  });

  test('does not send again what a browser has', async () => {
    const { headers } = await ask(`${addressOf(kind)}/en/`);
    const again = await ask(`${addressOf(kind)}/en/`, { 'If-None-Match': headers.etag ?? '' });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test('gives nothing from outside its folder', async () => {
    for (const path of ['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json'])
      expect((await ask(addressOf(kind) + path)).body.toString()).not.toContain('devDependencies');
  });

  test('gives a browser nothing to complain of, and a search that finds', async () => {
    const browser = await openBrowser();
    const complaints: string[] = [];
    const page = await openPage(browser, { baseURL: addressOf(kind) });
    await watch(page, complaints, addressOf(kind));
    for (const path of [
      '/en/',
      `/zh/indicators/${chartedIndicator}/`,
      '/en/simple/tasks/',
      `/embed/en/${chartedIndicator}/`,
    ])
      await page.goto(path, { waitUntil: 'load' });
    await page.goto('/en/search/?q=quality');
    await page.locator('plan-search ol li').first().waitFor();
    await closePage(page);
    await browser.close();
    expect(complaints).toEqual([]);
  });
});

describe.for(kinds)('the configuration of %s', (kind) => {
  test('leads on from what was moved', async () => {
    const { status, headers } = await ask(`${addressOf(kind)}/en/tasks/an-old-address/`);
    expect([status, headers.location]).toEqual([301, '/en/tasks/']);
  });

  test('adds the slash that an address lacks', async () => {
    const { status, headers } = await ask(`${addressOf(kind)}/en/tasks`);
    expect([301, 308]).toContain(status);
    expect(headers.location).toBe('/en/tasks/');
  });
});

/** A folder for a small site and a certificate. */
const room = mkdtempSync(join(tmpdir(), 'hosting-'));
afterAll(() => rmSync(room, { recursive: true }));

/** A small site, of which each file holds its own name. */
function smallSite(): string {
  const site = join(room, 'site');
  for (const path of ['index.html', '404.html', 'en/index.html', 'en/404/index.html', '_astro/a.1a2b.css']) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), path);
  }
  return site;
}

const underPath = found.map(({ kind, program }) => ({ kind, program, site: smallSite() }));

describe.for(underPath)('$kind below another path', ({ kind, program, site }) => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await runServer(kind, program, { site, base: '/plan/', moved: [{ from: '/plan/old/', to: '/plan/en/' }] });
  });
  afterAll(() => server.close());

  test.for([
    ['/plan/', 200, 'index.html'],
    ['/plan/en/', 200, 'en/index.html'],
    ['/plan/_astro/a.1a2b.css', 200, '_astro/a.1a2b.css'],
    ['/plan/en/nothing/', 404, 'en/404/index.html'],
    ['/plan/nothing/', 404, '404.html'],
    ['/en/', 404, '404.html'],
  ] as const)('answers at %s with %i %s', async ([path, status, file]) => {
    const answer = await ask(server.origin + path);
    expect([answer.status, answer.body.toString()]).toEqual([status, file]);
  });

  test.for([
    ['/plan', '/plan/'],
    ['/plan/en', '/plan/en/'],
    ['/plan/old/', '/plan/en/'],
  ] as const)('leads from %s to %s', async ([from, to]) => {
    const { status, headers } = await ask(server.origin + from);
    expect([301, 308]).toContain(status);
    expect(headers.location).toBe(to);
  });

  test('lets browsers keep what never changes there', async () => {
    const { headers } = await ask(`${server.origin}/plan/_astro/a.1a2b.css`);
    expect(headers['cache-control']).toContain('immutable');
  });
});

/** Runs a program as a user without powers, where nothing can be written but in `/tmp`: as the container does. */
const withoutPowers = (command: string): string[] => {
  const readOnly = 'mount --make-rprivate / && mount -o remount,ro,bind / && mount -t tmpfs -o mode=1777 tmpfs /tmp';
  const nobody = 'setpriv --reuid 65534 --regid 65534 --clear-groups --no-new-privs';
  return ['--mount', 'sh', '-c', `${readOnly} && exec ${nobody} ${command}`];
};

const nginx = found.find(({ kind }) => kind === 'nginx')?.program;

/** Only who runs everything may take powers away, and the program must stand where others may run it. */
const canTakePowers = nginx && spawnSync('unshare', withoutPowers(`${nginx.path} -v`)).status === 0;

describe.skipIf(!canTakePowers)('nginx as in the container', () => {
  let child: ChildProcess | undefined;
  let shelf = '';
  afterAll(() => {
    child?.kill();
    if (shelf !== '') rmSync(shelf, { recursive: true });
  });

  test('serves the site as a user without powers who can write nothing but /tmp', async () => {
    const port = await freePort();
    shelf = mkdtempSync('/dev/shm/hosting-');
    writeFileSync(join(shelf, 'page.html'), 'A page.');
    writeFileSync(join(shelf, 'nginx.conf'), nginxConfiguration({ site: shelf, base: '/', port, moved: [] }));
    chmodSync(shelf, 0o755);
    const modules = nginx?.modules.map((path) => `load_module ${path};`).join(' ') ?? '';
    const command = `${nginx?.path} -c ${shelf}/nginx.conf -g "daemon off; ${modules}"`;
    child = spawn('unshare', withoutPowers(command), { stdio: 'ignore' });
    const text = () =>
      ask(`http://localhost:${port}/page.html`).then(
        ({ body }) => body.toString(),
        () => '',
      );
    await expect.poll(text).toBe('A page.');
  });
});

/** A certificate for this test alone. */
function makeCertificate(): { file: string; key: string } {
  const [file, key] = ['certificate.pem', 'key.pem'].map((name) => join(room, name)) as [string, string];
  const kindOfKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  execFileSync(
    'openssl',
    ['req', '-x509', ...kindOfKey, '-days', '1', '-subj', '/CN=localhost', '-keyout', key, '-out', file],
    { stdio: 'ignore' },
  );
  return { file, key };
}

describe.skipIf(programOnPath('openssl') === undefined).for(found)('$kind with a certificate', ({ kind, program }) => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await runServer(kind, program, { site: resolve(dist), base: '/', moved, certificate: makeCertificate() });
  });
  afterAll(() => server.close());

  test('speaks HTTP/2, and asks browsers to come by https alone', async () => {
    const session = connect(server.origin, { rejectUnauthorized: false });
    const stream = session.request({ ':path': '/zh/', 'accept-encoding': 'br' });
    const headers = await new Promise<Record<string, unknown>>((done, failed) => {
      stream.on('response', done);
      stream.on('error', failed);
      session.on('error', failed);
    });
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    expect(session.alpnProtocol).toBe('h2');
    session.close();
    expect(headers).toMatchObject({
      ':status': 200,
      'content-encoding': 'br',
      'strict-transport-security': 'max-age=31536000',
    });
    expect(brotliDecompressSync(Buffer.concat(parts)).equals(readFileSync(join(dist, 'zh/index.html')))).toBe(true);
  });
});

test('every kind of file that the site has is known by its type', () => {
  expect(kindsOfFiles.filter((path) => typeOf(path) === undefined)).toEqual([]);
  expect(existsSync(join(dist, '_headers'))).toBe(true);
});
