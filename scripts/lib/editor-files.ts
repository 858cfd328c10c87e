import { editorSchemas, jsonSchema } from './json-schemas.ts';
import { snippets } from './snippets.ts';

const laidOut = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * What editors read, by path from the root of the repository: a JSON Schema for each kind of file, and the settings by
 * which VS Code finds it, and its snippets. A field with a default may be left out, so the schemas ask for what is written, not what is read.
 */
export function editorFiles(): Record<string, string> {
  const schemas = editorSchemas.map(({ name, schema }) => [
    `content/.schema/${name}.schema.json`,
    laidOut(jsonSchema(schema)),
  ]);
  return {
    ...(Object.fromEntries(schemas) as Record<string, string>),
    '.vscode/settings.json': laidOut(settings()),
    '.vscode/content.code-snippets': laidOut(snippets()),
  };
}

const settings = () => ({
  'files.encoding': 'utf8',
  'files.eol': '\n',
  'files.insertFinalNewline': true,
  'json.schemas': editorSchemas.map(({ name, files }) => ({
    fileMatch: [`/content/${files}`],
    url: `./content/.schema/${name}.schema.json`,
  })),
});
