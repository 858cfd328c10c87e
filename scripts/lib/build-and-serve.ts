import type { Language, Text } from '../../src/schemas/common.ts';
import type { Order } from './build/make-site.ts';
import { runBuild } from './build/run-build.ts';
import { Failure } from './failure.ts';
import type { Command } from './run-command.ts';
import { builtFolder, serveSite, type SiteServer } from './server.ts';

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

/** Builds a site, serves it on this machine and says where. @throws Failure if it cannot. */
async function buildAndServe(order: Order): Promise<number> {
  const port = wishedPort(process.env['PORT'] || '4321');
  console.log((await runBuild(order))[order.language]);
  await serveUntilEnded(order.out, port, order.language);
  return 0;
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

const startHelp: Text = {
  en: `npm start

Builds the site and serves it on this machine until Ctrl+C ends it, at port 4321 or the next free one. The variable PORT
names another port, OUT_DIR another folder than dist.`,
  zh: `npm start

生成网站并在本机提供，按Ctrl+C结束。端口为4321，被占用时取下一个空闲端口；可用变量PORT另定端口，用OUT_DIR另定文件夹（默认dist）。`,
};

/** `npm start`. */
export const startCommand: Command = {
  help: startHelp,
  words: [0, 0],
  run: (_words, language) => buildAndServe({ out: builtFolder(), language, preview: false }),
};

const previewHelp: Text = {
  en: `npm run preview

Builds the site with drafts and with what is not yet due, each marked, into a folder of its own, and serves that until
Ctrl+C ends it. What npm run build made stays as it is. The variable PORT names another port than 4321, PREVIEW_DIR another
folder than .cache/preview.`,
  zh: `npm run preview

将草稿和未到发布日期的内容一并生成（均有标注），另存一处并在本机提供，按Ctrl+C结束；npm run build生成的网站不变。
可用变量PORT另定端口（默认4321），用PREVIEW_DIR另定文件夹（默认.cache/preview）。`,
};

/** `npm run preview`. */
export const previewCommand: Command = {
  help: previewHelp,
  words: [0, 0],
  run: (_words, language) =>
    buildAndServe({ out: process.env['PREVIEW_DIR'] ?? '.cache/preview', language, preview: true }),
};
