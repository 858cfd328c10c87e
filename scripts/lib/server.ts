import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** A running server of a built site. */
export interface SiteServer {
  /** Its address without a slash at the end: `http://localhost:4321`. */
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
 * Serves a built site on this machine alone, the way a static host does: an unknown address gets `404.html`, status 404.
 * @param port the port wished for; the next free one is taken if it is busy. 0 takes any free port.
 * @throws Error if the site is not built, or no port is free.
 */
export async function serveSite(folder: string, port = 0): Promise<SiteServer> {
  const missing = join(folder, '404.html');
  if (!existsSync(missing)) throw new Error(`There is no built site in "${folder}". Run "npm run build" first.`);
  const server = createServer(siteHandler(folder, readFileSync(missing)));
  const taken = await listen(server, port);
  return { origin: `http://localhost:${taken}`, port: taken, close: () => closeServer(server) };
}

function siteHandler(folder: string, notFound: Buffer): ReturnType<typeof sirv> {
  return sirv(folder, {
    etag: true,
    onNoMatch: (_request, response) => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    },
  });
}

async function listen(server: Server, port: number): Promise<number> {
  const last = port === 0 ? 0 : port + portsToTry;
  for (let next = port; next <= last; next += 1) {
    if (await tryPort(server, next)) return (server.address() as AddressInfo).port;
  }
  throw new Error(`The ports ${port} to ${last} are all in use. End the program that uses one of them, and try again.`);
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

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
