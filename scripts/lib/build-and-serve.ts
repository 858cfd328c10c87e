import type { Language, Text } from '../../src/schemas/common.ts';
import type { Order } from './build/make-site.ts';
import { runBuild } from './build/run-build.ts';
import { Failure } from './failure.ts';
import { serveSite, type SiteServer } from './server.ts';

const words = {
  badPort: (port: string): Text => ({
    en: `PORT is “${port}”, but a port is a number from 0 to 65535.`,
    zh: `PORT的值为“${port}”，但端口须为0至65535的整数。`,
  }),
  otherPort: (port: number): Text => ({
    en: `Port ${port} is in use, so the site took the next free one.`,
    zh: `端口${port}已被占用，改用下一个空闲端口。`,
  }),
  served: (origin: string): Text => ({
    en: `The site is at ${origin}/ (Ctrl+C ends it).`,
    zh: `网站地址：${origin}/（按Ctrl+C结束）。`,
  }),
};

/** Builds a site, serves it on this machine and says where. Exit status 1 and a sentence if it cannot. */
export async function buildAndServe(order: Order): Promise<void> {
  try {
    const port = wishedPort(process.env['PORT'] || '4321');
    if (await runBuild(order)) await serveUntilEnded(order.out, port, order.language);
  } catch (error) {
    console.error(error instanceof Failure ? error.words[order.language] : (error as Error).message);
    process.exitCode = 1;
  }
}

function wishedPort(asked: string): number {
  const port = Number(asked);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Failure(words.badPort(asked));
}

/** Serves a built site and says where, and if its port is not the one wished for. @throws Failure if it cannot. */
export async function serveAndTell(folder: string, port: number, language: Language): Promise<SiteServer> {
  const server = await serveSite(folder, port);
  if (port !== 0 && server.port !== port) console.log(words.otherPort(port)[language]);
  console.log(words.served(server.origin)[language]);
  return server;
}

async function serveUntilEnded(folder: string, port: number, language: Language): Promise<void> {
  const server = await serveAndTell(folder, port, language);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
}
