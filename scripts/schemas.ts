/** `npm run schemas`: writes the JSON Schemas of the content, and the settings and snippets of VS Code, from the schemas in `src/`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { editorFiles } from './lib/editor-files.ts';
import { commandLanguage } from './lib/language.ts';

const language = commandLanguage(process.argv.slice(2), process.env);
const files = Object.entries(editorFiles());
for (const [path, text] of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
console.log(language === 'zh' ? `已写入${files.length}个文件。` : `${files.length} files written.`);
