import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonBody, jsonSubjects, snippets, textBody, textSubjects } from './snippets.ts';

/** What stands there if one presses Tab at every stop and chooses the first word. */
const expanded = (body: string): string =>
  body
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
    .replace('$0', '');

describe('the snippets of the editor', () => {
  test.for(jsonSubjects)('give what fits the schema: $word.en', ({ schema }) => {
    expect(schema.safeParse(JSON.parse(expanded(jsonBody(schema)))).error).toBeUndefined();
  });

  test.for(textSubjects)('give what fits the schema: $word.en', ({ schema }) => {
    const [, fields = ''] = expanded(textBody(schema)).split('---\n');
    expect(schema.safeParse(parse(fields)).error).toBeUndefined();
  });

  test('are called by a word in either language', () => {
    const words = Object.values(snippets() as Record<string, { prefix: string[] }>).flatMap(({ prefix }) => prefix);
    expect(words).toContain('observation');
    expect(words).toContain('进展');
    expect(new Set(words).size).toBe(words.length);
  });
});
