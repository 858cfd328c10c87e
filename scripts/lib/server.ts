import { createReadStream, existsSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { siteBase, withoutBase } from './base.ts';
import { finishSwap } from './build/swap.ts';
import { workroomOf, type Workroom } from './build/workroom.ts';
import { Failure } from './failure.ts';
import { headersAt } from './hosting/headers.ts';
import { commonNotFound, notFoundFile } from './hosting/hosting.ts';
import { typeOf } from './hosting/types.ts';

/** A running server of a built site. */
export interface SiteServer {
  /** The address of the site without a slash at the end: `http://localhost:4321`, or `http://localhost:4321/plan`. */
  origin: string;
  /** The port it listens on. */
  port: number;
  /** Ends it, with the connections that are open. */
  close: () => Promise<void>;
}

/** Where a built site stands: the folder in `OUT_DIR`, or `dist`. */
export const builtFolder = (): string => process.env['OUT_DIR'] ?? 'dist';

/** How many ports after a busy one are tried. */
const portsToTry = 20;

/**
 * Serves a built site on this machine alone, the way a static host does, with the headers that hosts are to send. An
 * unknown address gets the page for such addresses, in the language that it begins with, and status 404.
 * A new build may take the folder's place meanwhile: the next request gets the new site.
 * @param port the port wished for; the next free one is taken if it is busy. 0 takes any free port.
 * @param base the path below which the site was built to be published: at all other addresses nothing is found.
 * @throws Failure if the site is not built, or no port is free.
 */
export async function serveSite(folder: string, port = 0, base = siteBase()): Promise<SiteServer> {
  const room = workroomOf(folder);
  finishSwap(room);
  if (!existsSync(join(room.out, commonNotFound)))
    throw new Failure({
      en: `There is no built site in "${folder}". Run "npm run build" first.`,
      zh: `“${folder}”中没有生成的网站。请先运行“npm run build”。`,
    });
  const server = createServer(siteHandler(room, base));
  const taken = await listen(server, port);
  const origin = `http://localhost:${taken}${base.slice(0, -1)}`;
  return { origin, port: taken, close: () => closeServer(server) };
}

/** Answers from the folder, or while it is missing between two renames, from the one that waits to be the next. */
function siteHandler(room: Workroom, base: string): RequestListener {
  const [answer, answerMeanwhile] = [room.out, room.ready].map((folder) => folderHandler(folder, base));
  return (request, response) => (existsSync(room.out) ? answer : answerMeanwhile)?.(request, response);
}

/** `dev` lets sirv look at the folder at each request, and not remember the files that it had at the start. */
function folderHandler(folder: string, base: string): RequestListener {
  const answer = sirv(folder, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders,
    onNoMatch: ({ url }, response) => sayNotFound(folder, url ?? '/', response),
  });
  return (request, response) => {
    const path = withoutBase(request.url ?? '/', base);
    if (path === undefined) return sayNotFound(folder, '/', response);
    request.url = path;
    answer(request, response);
  };
}

function setHeaders(response: ServerResponse, path: string): void {
  response.setHeaders(new Map(Object.entries(headersAt(path))));
  const type = typeOf(path);
  if (type !== undefined) response.setHeader('Content-Type', type);
}

function sayNotFound(folder: string, path: string, response: ServerResponse): void {
  const page = [notFoundFile(path), commonNotFound].find((file) => existsSync(join(folder, file))) ?? commonNotFound;
  setHeaders(response, `/${page}`);
  response.statusCode = 404;
  createReadStream(join(folder, page))
    .on('error', () => response.end())
    .pipe(response);
}

async function listen(server: Server, port: number): Promise<number> {
  const last = port === 0 ? 0 : Math.min(port + portsToTry, 65_535);
  for (let next = port; next <= last; next += 1) {
    if (await tryPort(server, next)) return (server.address() as AddressInfo).port;
  }
  throw new Failure({
    en: `The ports ${port} to ${last} are all in use. End the program that uses one of them, and try again.`,
    zh: `端口${port}至${last}均被占用。请结束占用端口的程序后重试。`,
  });
}

/** Whether the server could take the port. Anything but a busy port is thrown on. */
function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    server.once('error', onError);
    server.listen(port, 'localhost', () => {
      server.off('error', onError);
      resolve(true);
    });
  });
}

/** Ends a server, with the connections that are open. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
