import { existsSync, globSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { editorFiles } from './editor-files.ts';
import { editorSchemas } from './json-schemas.ts';

const files = editorFiles();
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const validator = (name: string) =>
  new Ajv({ strict: false, validateFormats: false }).compile(
    JSON.parse(files[`content/.schema/${name}.schema.json`] ?? '') as object,
  );

describe('what editors read', () => {
  test.for(Object.keys(files))('%s is what the schemas say now; else run “npm run schemas”', (path) => {
    expect(existsSync(path) && readFileSync(path, 'utf8')).toBe(files[path]);
  });

  test.for(editorSchemas)('accepts every file that fits: $files', ({ name, files: pattern, schema }) => {
    const validate = validator(name);
    for (const root of ['content', 'tests/fixtures/small-plan']) {
      for (const path of globSync(`${root}/${pattern}`)) {
        expect([path, validate(read(path)), validate.errors]).toEqual([
          path,
          schema.safeParse(read(path)).success,
          null,
        ]);
      }
    }
  });

  test.for(editorSchemas)('explains every field in both languages: $files', ({ name }) => {
    const silent: string[] = [];
    const look = (schema: unknown, at: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      for (const [key, value] of Object.entries(schema)) {
        if (key !== 'properties') {
          look(value, at);
          continue;
        }
        for (const [field, inner] of Object.entries(value as Record<string, { description?: string }>)) {
          if (!/^[^\n]+\n.*\p{Script=Han}/u.test(inner.description ?? '')) silent.push(`${at}.${field}`);
          look(inner, `${at}.${field}`);
        }
      }
    };
    look(JSON.parse(files[`content/.schema/${name}.schema.json`] ?? ''), name);
    expect(silent).toEqual([]);
  });

  test('refuses a field that does not exist', () => {
    const [path = ''] = globSync('content/sources/*.json');
    const source = read(path) as object;
    expect(validator('source')(source)).toBe(true);
    expect(validator('source')({ ...source, publishd: '2020' })).toBe(false);
  });
});
