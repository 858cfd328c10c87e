import type { Language, Text } from '../../src/schemas/common.ts';
import { Failure } from './failure.ts';
import { serveSite } from './server.ts';

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

/** The port asked for in `PORT`, or 4321; nothing if it is none. */
function wishedPort(asked: string | undefined): number | undefined {
  if (asked === undefined || asked === '') return 4321;
  const port = Number(asked);
  return Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : undefined;
}

/** Serves a built site on this machine, says where, and ends with Ctrl+C. Exit status 1 and a sentence if it cannot. */
export async function serveUntilEnded(folder: string, language: Language): Promise<void> {
  const asked = process.env['PORT'];
  const wished = wishedPort(asked);
  if (wished === undefined) return fail(words.badPort(asked ?? '')[language]);
  try {
    const server = await serveSite(folder, wished);
    if (wished !== 0 && server.port !== wished) console.log(words.otherPort(wished)[language]);
    console.log(words.served(server.origin)[language]);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void server.close().then(() => process.exit(0)));
    }
  } catch (error) {
    fail(error instanceof Failure ? error.words[language] : (error as Error).message);
  }
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
