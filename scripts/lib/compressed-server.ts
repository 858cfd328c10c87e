import { createServer, type RequestListener } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { SiteServer } from './server.ts';

const compress = promisify(brotliCompress);

/** The types of the files that a page asks for. */
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

/**
 * Serves a built site on this machine alone and every text compressed with Brotli, as a host does that was given the files
 * so: each is compressed once. For measurements; `serveSite` is for people.
 * @param made pages that the folder does not have, by their addresses: `/bare/en/`.
 */
export async function serveCompressed(
  folder: string,
  made: ReadonlyMap<string, string> = new Map(),
): Promise<SiteServer> {
  const server = createServer(answerFrom(folder, made));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://localhost:${port}`, port, close };
}

interface Answer {
  type: string | undefined;
  body: Buffer;
}

function answerFrom(folder: string, made: ReadonlyMap<string, string>): RequestListener {
  const answers = new Map<string, Promise<Answer>>();
  const load = async (path: string): Promise<Answer> => {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const body = made.get(path) ?? (await readFile(join(folder, normalize(file))));
    const type = types[extname(file)];
    return { type, body: type ? await compress(body) : Buffer.from(body) };
  };
  return (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const answer = answers.get(path) ?? load(path);
    answers.set(path, answer);
    answer.then(
      ({ type, body }) => {
        const text = type ? { 'content-type': type, 'content-encoding': 'br' } : {};
        response.writeHead(200, { ...text, 'content-length': body.length, 'cache-control': 'max-age=600' }).end(body);
      },
      () => response.writeHead(404).end(),
    );
  };
}
