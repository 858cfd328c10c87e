import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { archiveTime, besideName, sumLines, versionOf, type Beside, type Manifest } from '../../src/domain/release.ts';
import type { Text } from '../../src/schemas/common.ts';
import { contentFolder } from './content.ts';
import { Failure } from './failure.ts';
import { planPdfs } from './plan-pdf.ts';
import { replaceFile } from './replace-file.ts';
import { builtFolder } from './server.ts';

/** What the command says about itself. */
export const releaseHelp: Text = {
  en: `npm run release

Keeps the data of the last build as a release: content/releases/VERSION.zip. Commit that file. From then on every build
serves these data at /data/v/VERSION/, whatever the content becomes, so that a citation of that version always holds.
The whole plan is kept with them as PDF in both languages, made by Chrome or Chromium with the letters of this computer.
A release that is kept already is left as it is.`,
  zh: `npm run release

将最近一次生成的数据留存为一个版本：content/releases/版本号.zip。请提交该文件。此后无论内容如何变化，每次生成的网站
都在/data/v/版本号/提供这批数据，引用该版本的链接始终有效。已留存的版本不再改动。同时留存中英文规划全文PDF，由Chrome或
Chromium以本机字体制成。`,
};

/** What is wrong with an archive of a release; nothing if it is what its name says. */
export function releaseFlaw(version: string, archive: Uint8Array): Text | undefined {
  const files = filesIn(archive);
  const manifest = files?.['manifest.json'];
  if (!files || !manifest) return { en: 'It is no archive with a manifest.', zh: '不是带有清单的压缩包。' };
  const { version: named, day, files: listed } = parse<Manifest>(manifest);
  const beside = files[besideName] ? parse<Beside>(files[besideName]).files : [];
  const changed = [...listed, ...beside].find(({ path, sha256 }) => sumOf(files[path] ?? new Uint8Array()) !== sha256);
  if (changed) return { en: `“${changed.path}” in it was changed.`, zh: `其中的“${changed.path}”已被改动。` };
  const is = versionOf(day, sumOf(new TextEncoder().encode(sumLines(listed))));
  return is === version && named === version
    ? undefined
    : { en: `Its files make up version ${is}.`, zh: `其文件对应的版本为${is}。` };
}

const parse = <Value>(json: Uint8Array): Value => JSON.parse(new TextDecoder().decode(json)) as Value;

function filesIn(archive: Uint8Array): Record<string, Uint8Array> | undefined {
  try {
    return unzipSync(archive);
  } catch {
    return undefined;
  }
}

const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * The charts for frames on other sites, with the style and script that they need, so that they stay as they are. They
 * stand beside the data and not in the manifest: a version is of data, and not of looks.
 */
function embedsOf(site: string): Record<string, Uint8Array> {
  const entries: Record<string, Uint8Array> = {};
  for (const path of globSync('embed/*/*/index.html', { cwd: site })) {
    const html = readFileSync(join(site, path), 'utf8').replace(ownFile, (_, start: string, name: string) => {
      entries[`embed/${name}`] = readFileSync(join(site, '_astro', name));
      return `${start}../../${name}"`;
    });
    entries[path.replaceAll('\\', '/')] = new TextEncoder().encode(html);
  }
  return entries;
}

/** The address of a style or script of the site, from the attribute on. */
const ownFile = /((?:href|src)=")[^"]*\/_astro\/([^"/]+)"/g;

/** The list of what stands beside the data, with sizes and sums, so that a change of it is found too. */
function besideList(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const list: Beside = {
    files: Object.entries(files).map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sumOf(bytes) })),
  };
  return new TextEncoder().encode(`${JSON.stringify(list, undefined, 1)}\n`);
}

/**
 * Keeps the data of the built site as a release, with charts for frames and the whole plan as PDF.
 * @returns what was kept, in words.
 * @throws Failure if the site is not built, or there is no browser; nothing is kept then.
 */
export async function keepRelease(): Promise<Text> {
  const site = builtFolder();
  const data = join(site, 'data');
  if (!existsSync(join(data, 'manifest.json'))) {
    throw new Failure({
      en: 'There is no built site. Run “npm run build” first.',
      zh: '尚未生成网站，请先运行“npm run build”。',
    });
  }
  const manifest = readFileSync(join(data, 'manifest.json'));
  const { version, day, files } = JSON.parse(manifest.toString('utf8')) as Manifest;
  const path = join(contentFolder(), 'releases', `${version}.zip`);
  if (existsSync(path)) return { en: `${path} is kept already.`, zh: `${path}已留存。` };
  const entries = files.map((file) => [file.path, readFileSync(join(data, file.path))] as const);
  const beside = { ...embedsOf(site), ...(await planPdfs(site, day)) };
  const archive = zipSync(
    { ...Object.fromEntries(entries), ...beside, [besideName]: besideList(beside), 'manifest.json': manifest },
    { mtime: archiveTime, level: 9 },
  );
  replaceFile(path, archive);
  return { en: `${path} is kept. Commit it.`, zh: `已留存${path}，请提交该文件。` };
}
