import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { rooms } from '../eslint.rooms.mjs';

const eslint = new ESLint();

/** The rules about rooms that a line breaks in a file. */
async function broken(filePath: string, line: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(`${line}\n`, { filePath });
  const about = ['rooms/one-way', 'no-restricted-globals', null];
  return (result?.messages ?? []).map(({ ruleId }) => ruleId).filter((rule) => about.includes(rule));
}

describe('the lint rule', () => {
  test.for<[file: string, line: string]>([
    ['src/domain/made-up.ts', "import { cardSize } from '../pictures/look.ts';"],
    ['src/domain/made-up.ts', "import type { Field } from '../admin/fields.ts';"],
    ['src/domain/made-up.ts', "export { cardSize } from '../pictures/look.ts';"],
    ['src/domain/made-up.ts', "export * from '../pictures/look.ts';"],
    ['src/domain/made-up.ts', "import { cardSize } from '~/pictures/look.ts';"],
    ['src/domain/made-up.ts', "import { readFileSync } from 'node:fs';"],
    ['src/domain/made-up.ts', "import { getCollection } from 'astro:content';"],
    ['src/schemas/tables/made-up.ts', "import { lookup } from '../../domain/lookup.ts';"],
    ['src/search/made-up.ts', "import { useStrings } from '../i18n/index.ts';"],
    ['src/search/made-up.ts', "import { site } from '../site/library.ts';"],
    ['src/site/made-up.ts', "import Page from '../layouts/Page.astro';"],
    ['src/site/made-up.ts', "import Head from '../components/site/Head.astro';"],
    ['src/components/plan/made-up.ts', "import { site } from '../../site/library.ts';"],
    ['src/components/plan/made-up.ts', "export const open = () => import('../../site/library.ts');"],
    ['src/pages/made-up.ts', "import { getCollection } from 'astro:content';"],
    ['src/pages/made-up.ts', "import { getCollection, render } from 'astro:content';"],
    ['src/layouts/made-up.ts', "import { getCollection } from 'astro:content';"],
    ['src/layouts/made-up.ts', "import { lookup } from '../domain/lookup.ts';"],
    ['src/middleware.ts', "import { site } from './site/library.ts';"],
    ['scripts/lib/made-up.ts', "import { site } from '../../src/site/library.ts';"],
  ])('does not let %s say %s', async ([file, line]) => {
    expect(await broken(file, line)).toEqual(['rooms/one-way']);
  });

  test.for<[file: string, line: string]>([
    ['src/domain/made-up.ts', "document.title = 'A title';"],
    ['src/i18n/made-up.ts', "window.alert('A word');"],
    ['src/schemas/made-up.ts', 'export const day = process.env.DAY;'],
  ])('does not let %s say %s, which not every world has', async ([file, line]) => {
    expect(await broken(file, line)).toEqual(['no-restricted-globals']);
  });

  test.for<[file: string, line: string]>([
    ['src/domain/made-up.ts', "import { languages } from '../schemas/common.ts';"],
    ['src/domain/made-up.ts', "import { z } from 'astro/zod';"],
    ['src/site/tables/made-up.ts', "import { site } from '../library.ts';"],
    ['src/site/made-up.ts', "import { getCollection } from 'astro:content';"],
    ['src/site/made-up.ts', "import type { Preview } from '../components/plan/preview.ts';"],
    ['src/components/plan/made-up.ts', "import { drawChart } from '../charts/chart-js.ts';"],
    ['src/components/plan/made-up.ts', "import { pagePath } from '../../site/paths.ts';"],
    ['src/components/plan/made-up.ts', "import { type ListPage } from '../../site/divided-list.ts';"],
    ['src/pages/made-up.ts', "import { render } from 'astro:content';"],
    ['src/charts/made-up.ts', "import { scaleLinear } from 'd3-scale';"],
    ['scripts/lib/made-up.ts', "import { readFileSync } from 'node:fs';"],
    ['tests/made-up.ts', "import { site } from '../src/site/library.ts';"],
  ])('lets %s say %s', async ([file, line]) => {
    expect(await broken(file, line)).toEqual([]);
  });
});

describe('the table of rooms in the document on architecture', () => {
  const rows = [...readFileSync('docs/architecture.md', 'utf8').matchAll(/^\| `(.+?)\/?` +\|.*\| (.*?) +\|$/gm)];
  const table = new Map(rows.map(([, room = '', imports = '']) => [room, imports.replaceAll('`', '')]));

  const told = ({ imports, types, templates }: (typeof rooms)[string]): string =>
    [
      imports.join(', '),
      ...(types ? [`types: ${types.join(', ')}`] : []),
      ...(templates ? [`templates: ${templates.join(', ')}`] : []),
    ].join('; ') || '–';

  test.for(Object.entries(rooms))('has what %s may import', ([room, listed]) => {
    expect(table.get(room === 'scripts' ? room : `src/${room}`)).toBe(told(listed));
  });

  test('has no room that the list does not have, but for those that import nothing', () => {
    const unlisted = [...table].filter(([room]) => !rooms[room.replace(/^src\//, '')]);
    expect(unlisted.filter(([, imports]) => imports !== '–')).toEqual([]);
  });
});
