/** `node scripts/links.ts`: follows every link of the built site and tells which lead nowhere. */
import { checkLinks } from './lib/links.ts';
import { runCommand, type Command } from './lib/run-command.ts';
import { builtFolder } from './lib/server.ts';

const command: Command = {
  help: {
    en: `node scripts/links.ts

Follows every link of the built site and tells which lead nowhere. Ends with 1 if one does.`,
    zh: `node scripts/links.ts

逐条核对已生成网站的链接，列出失效的链接。有失效链接的以1结束。`,
  },
  words: [0, 0],
  run: async () => {
    const { count, broken } = await checkLinks(builtFolder());
    for (const { page, href, status } of broken) {
      const what = status === 200 ? 'the page has no such place' : `the page is not there (${status})`;
      console.log(`${page}  ${href}  ${what}.`);
    }
    console.log(`${count} addresses looked at, ${broken.length} lead nowhere.`);
    return broken.length > 0 ? 1 : 0;
  },
};
process.exitCode = await runCommand(command, process.argv.slice(2), process.env);
