import { execFile } from 'node:child_process';
import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import type { Text } from '../../../src/schemas/common.ts';
import { siteBase } from '../base.ts';
import { Failure } from '../failure.ts';
import type { Command } from '../run-command.ts';
import { builtFolder } from '../server.ts';
import { findProgram, type Program } from './programs.ts';
import { runServer } from './run-server.ts';

const help: Text = {
  en: `npm run bench:load [-- OPTIONS]

Serves the built site with nginx on this machine and asks for all its pages in turns with wrk, over 16 connections, as a
browser that takes Brotli; then for one file of a few words, by the same server. Ends with 1 if an answer was an error.

  --seconds NUMBER  how long in all; else 60, half for each`,
  zh: `npm run bench:load [-- 选项]

在本机用nginx提供已生成的网站，由wrk通过16个连接轮流请求全部页面（接受Brotli压缩）；再请求同一服务器上仅有几个字的单个文件，作为对照。
有请求出错的以1结束。

  --seconds 秒数    总时长；不写时为60秒，两项各半`,
};

const words = {
  noProgram: {
    en: 'nginx and wrk are needed, and could neither be found nor fetched from Debian’s packages.',
    zh: '需要nginx和wrk，本机没有，也无法从Debian软件包获取。',
  },
  seconds: { en: '--seconds needs a number from 2 to 600.', zh: '--seconds须为2至600的数。' },
} as const satisfies Readonly<Record<string, Text>>;

/** What wrk counted. */
interface Counted {
  requests: number;
  seconds: number;
  bytes: number;
  /** Answers that are no success, and requests without an answer. */
  errors: number;
}

/** The program by which wrk asks for one address after the other, and prints what it counted as JSON. */
const askingInTurns = (paths: readonly string[]): string => `
local paths = { ${paths.map((path) => JSON.stringify(path)).join(', ')} }
local place = 0
request = function()
  place = place % #paths + 1
  return wrk.format("GET", paths[place], { ["Accept-Encoding"] = "br, gzip" })
end
done = function(summary)
  local e = summary.errors
  local errors = e.connect + e.read + e.write + e.status + e.timeout
  io.write(string.format('{"requests":%d,"seconds":%f,"bytes":%d,"errors":%d}\\n',
    summary.requests, summary.duration / 1e6, summary.bytes, errors))
end
`;

async function measure(wrk: Program, origin: string, paths: readonly string[], seconds: number): Promise<Counted> {
  const room = mkdtempSync(join(tmpdir(), 'wrk-'));
  const script = join(room, 'ask.lua');
  writeFileSync(script, askingInTurns(paths));
  const args = ['--threads', '1', '--connections', '16', '--duration', `${seconds}s`, '--script', script, origin];
  const { stdout } = await promisify(execFile)(wrk.path, args, { env: wrk.env });
  rmSync(room, { recursive: true });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Counted;
}

/** All pages of the built site, as addresses. */
const pagesOf = (site: string, base: string): string[] =>
  globSync('**/index.html', { cwd: site })
    .map((file) =>
      encodeURI(
        base +
          file
            .split(sep)
            .join('/')
            .replace(/index\.html$/, ''),
      ),
    )
    .toSorted();

/** Measures one folder served by nginx. */
async function measureFolder(site: string, base: string, paths: readonly string[], seconds: number): Promise<Counted> {
  const [nginx, wrk] = [findProgram('nginx'), findProgram('wrk')];
  if (!nginx || !wrk) throw new Failure(words.noProgram);
  const server = await runServer('nginx', nginx, { site, base, moved: [] });
  try {
    return await measure(wrk, server.origin, paths, seconds);
  } finally {
    await server.close();
  }
}

async function measureBareFile(seconds: number): Promise<Counted> {
  const room = mkdtempSync(join(tmpdir(), 'bare-'));
  writeFileSync(join(room, 'bare.txt'), 'A few words.\n');
  try {
    return await measureFolder(room, '/', ['/bare.txt'], seconds);
  } finally {
    rmSync(room, { recursive: true });
  }
}

const row = (...cells: readonly (string | number)[]) =>
  console.log(cells.map((cell) => String(cell).padStart(14)).join(' '));

const rate = ({ requests, seconds }: Counted): number => Math.round(requests / seconds);

function tell(name: string, counted: Counted): void {
  row(name, counted.requests, rate(counted), (counted.bytes / counted.requests / 1000).toFixed(1), counted.errors);
}

/** `npm run bench:load`. */
export const loadCommand: Command = {
  help,
  options: { seconds: { type: 'string' } },
  words: [0, 0],
  run: async (_words, language, options) => {
    const seconds = Math.floor(Number(options['seconds'] ?? 60) / 2);
    if (!(seconds >= 1 && seconds <= 300)) throw new Failure(words.seconds);
    const [site, base] = [resolve(builtFolder()), siteBase()];
    const pages = pagesOf(site, base);
    row(
      ...(language === 'zh'
        ? ['', '请求数', '每秒请求', '每次kB', '错误']
        : ['', 'requests', 'a second', 'kB each', 'errors']),
    );
    const all = await measureFolder(site, base, pages, seconds);
    tell(language === 'zh' ? '全部页面' : 'all pages', all);
    const bare = await measureBareFile(seconds);
    tell(language === 'zh' ? '单个文件' : 'a bare file', bare);
    const ratio = (rate(all) / rate(bare)).toFixed(2);
    const errors = all.errors + bare.errors;
    if (errors > 0) throw new Failure({ en: `${errors} answers were errors.`, zh: `有${errors}次请求出错。` });
    return {
      en: `${pages.length} pages in turns are answered ${ratio} times as often as one bare file, without an error.`,
      zh: `轮流请求${pages.length}个页面，每秒应答次数为单个文件的${ratio}倍，没有出错。`,
    };
  },
};
