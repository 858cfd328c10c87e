import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failure.ts';
import { builtFolder } from '../server.ts';
import { packagesInBrowser, runningFiles } from './built-files.ts';
import { listText, noticeText, partedBy } from './documents.ts';
import { lockedPackages } from './packages.ts';

/** Files that tell of the packages of others, by path. */
type Documents = Readonly<Record<string, string>>;

/** What tells of the packages of others, made from the lockfile and the built site. @throws Failure if it is not built. */
export function thirdPartyDocuments(): Documents {
  const site = builtFolder();
  if (!existsSync(join(site, '404.html')))
    throw new Failure({
      en: `There is no built site in “${site}”, and only its scripts tell what they consist of. Run “npm run build” first.`,
      zh: `“${site}”中没有生成的网站，无法得知脚本由哪些软件包组成。请先运行“npm run build”。`,
    });
  const parted = partedBy(lockedPackages(), packagesInBrowser(runningFiles(site)));
  return { 'THIRD-PARTY.md': listText(parted), 'public/third-party.txt': noticeText(parted) };
}
