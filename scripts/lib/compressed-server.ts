import { createServer, type RequestListener } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { typeOf } from './hosting/types.ts';
import { closeServer, type SiteServer } from './server.ts';

const compress = promisify(brotliCompress);

/** The types of files that are texts. */
const texts = /^text\/|json$|xml$/;

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
  return { origin: `http://localhost:${port}`, port, close: () => closeServer(server) };
}

interface Answer {
  type: string | undefined;
  body: Buffer;
}

function answerFrom(folder: string, made: ReadonlyMap<string, string>): RequestListener {
  const answers = new Map<string, Promise<Answer>>();
  const load = async (address: string): Promise<Answer> => {
    const path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const body = made.get(path) ?? (await readFile(join(folder, normalize(file))));
    const type = typeOf(file);
    const isText = type !== undefined && texts.test(type);
    return { type: isText ? type : undefined, body: isText ? await compress(body) : Buffer.from(body) };
  };
  return ({ url = '/' }, response) => {
    const answer = answers.get(url) ?? load(url);
    answers.set(url, answer);
    answer.then(
      ({ type, body }) => {
        const text = type ? { 'content-type': type, 'content-encoding': 'br' } : {};
        response.writeHead(200, { ...text, 'content-length': body.length, 'cache-control': 'max-age=600' }).end(body);
      },
      () => response.writeHead(404).end(),
    );
  };
}
