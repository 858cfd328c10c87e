import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Text } from '../../../src/schemas/common.ts';
import { siteBase } from '../base.ts';
import { Failure } from '../failure.ts';
import type { GivenOptions } from '../options.ts';
import type { Command } from '../run-command.ts';
import { builtFolder } from '../server.ts';
import { caddyConfiguration } from './caddy.ts';
import { containerFile } from './container.ts';
import { commonNotFound, readMoved, type Hosting } from './hosting.ts';
import { nginxConfiguration } from './nginx.ts';

const help: Text = {
  en: `npm run hosting -- --to FOLDER [OPTIONS]

Writes nginx.conf, Caddyfile and Containerfile for the built site into a folder: types, compressed files, caching,
security headers, pages for unknown addresses, and what was moved. Make them anew after a build that moved something.
BASE, the path under which the site is published, must be what it was for the build.

  --to FOLDER           where they go; files of these names there are replaced
  --site FOLDER         where the content of dist stands on the server; else /srv/site
  --port NUMBER         the port of the server; else 8080, with a certificate 8443
  --certificate FILE    a certificate on the server, for https with HTTP/2; needs --key too
  --key FILE            its key`,
  zh: `npm run hosting -- --to 文件夹 [选项]

为已生成的网站写出nginx.conf、Caddyfile和Containerfile，包括文件类型、压缩文件、缓存、安全响应头、地址不存在时的页面以及迁移地址的跳转。
生成的网站有内容迁移的，请重新写出。BASE（网站所在路径）须与生成网站时一致。

  --to 文件夹           写入的文件夹，同名文件将被替换
  --site 文件夹         dist的内容在服务器上的位置；不写时为/srv/site
  --port 端口           服务器端口；不写时为8080，有证书的为8443
  --certificate 文件    服务器上的证书，用于https和HTTP/2；须同时给出--key
  --key 文件            证书私钥`,
};

const words = {
  noFolder: { en: 'Say with --to into which folder they go.', zh: '请用--to指明写入的文件夹。' },
  half: { en: '--certificate and --key go together.', zh: '--certificate与--key须同时给出。' },
  port: { en: '--port needs a number from 1 to 65535.', zh: '--port须为1至65535的整数。' },
  notBuilt: { en: 'The site is not built. Run "npm run build" first.', zh: '网站尚未生成。请先运行“npm run build”。' },
} as const satisfies Readonly<Record<string, Text>>;

const textOf = (options: GivenOptions, name: string): string | undefined =>
  typeof options[name] === 'string' ? options[name] : undefined;

/** What was asked for. @throws Failure if it is not whole. */
function readHosting(options: GivenOptions): Hosting {
  const [file, key] = [textOf(options, 'certificate'), textOf(options, 'key')];
  if ((file === undefined) !== (key === undefined)) throw new Failure(words.half);
  const certificate = file !== undefined && key !== undefined ? { file, key } : undefined;
  const port = Number(textOf(options, 'port') ?? (certificate ? 8443 : 8080));
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Failure(words.port);
  if (!existsSync(join(builtFolder(), commonNotFound))) throw new Failure(words.notBuilt);
  const site = (textOf(options, 'site') ?? '/srv/site').replace(/\/+$/, '');
  return { site, base: siteBase(), port, moved: readMoved(builtFolder()), certificate };
}

/** `npm run hosting`. */
export const hostingCommand = {
  help,
  options: {
    to: { type: 'string' },
    site: { type: 'string' },
    port: { type: 'string' },
    certificate: { type: 'string' },
    key: { type: 'string' },
  },
  words: [0, 0],
  run: async (_words, _language, options) => {
    const to = textOf(options, 'to');
    if (to === undefined) throw new Failure(words.noFolder);
    const hosting = readHosting(options);
    mkdirSync(to, { recursive: true });
    writeFileSync(join(to, 'nginx.conf'), nginxConfiguration(hosting));
    writeFileSync(join(to, 'Caddyfile'), caddyConfiguration(hosting));
    writeFileSync(join(to, 'Containerfile'), containerFile(hosting));
    const { length } = hosting.moved;
    return {
      en: `nginx.conf, Caddyfile and Containerfile are in ${to}; moved addresses: ${length}.`,
      zh: `nginx.conf、Caddyfile和Containerfile已写入${to}，含迁移地址${length}个。`,
    };
  },
} satisfies Command;
