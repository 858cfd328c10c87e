/** `npm run third-party`: lists the packages of others with versions and licences. `--help` says more. */
import { replaceFile } from './lib/replace-file.ts';
import { runCommand, type Command } from './lib/run-command.ts';
import { thirdPartyDocuments } from './lib/third-party/made.ts';

const command: Command = {
  help: {
    en: `npm run third-party

Lists the packages of others with versions and licences in THIRD-PARTY.md, those that reach the browser apart, and writes
the licences that go along with the site into public/third-party.txt. Build first.`,
    zh: `npm run third-party

在THIRD-PARTY.md中列出所用的第三方软件包及其版本和许可，进入浏览器的单列；随网站发布的许可写入public/third-party.txt。
请先运行npm run build。`,
  },
  words: [0, 0],
  run: () => {
    const documents = thirdPartyDocuments();
    for (const [path, text] of Object.entries(documents)) replaceFile(path, text);
    const paths = Object.keys(documents);
    return { en: `Written: ${paths.join(', ')}.`, zh: `已写入：${paths.join('、')}。` };
  },
};
process.exitCode = await runCommand(command, process.argv.slice(2), process.env);
