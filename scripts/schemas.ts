/** `npm run schemas`: writes what editors need from the schemas in `src/`. `--help` says more. */
import { editorFiles } from './lib/editor-files.ts';
import { replaceFile } from './lib/replace-file.ts';
import { runCommand, type Command } from './lib/run-command.ts';

const command: Command = {
  help: {
    en: `npm run schemas

Writes the JSON Schemas of the content, and the settings and snippets of VS Code, from the schemas in src/.`,
    zh: `npm run schemas

根据src/中的数据结构，写出内容的JSON Schema以及VS Code的设置和代码片段。`,
  },
  words: [0, 0],
  run: () => {
    const files = Object.entries(editorFiles());
    for (const [path, text] of files) replaceFile(path, text);
    return { en: `${files.length} files written.`, zh: `已写入${files.length}个文件。` };
  },
};
process.exitCode = await runCommand(command, process.argv.slice(2), process.env);
