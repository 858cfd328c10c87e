import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askedBy, importsOf, VisitScale } from './first-visit.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'first-visit-'));
  await mkdir(join(folder, 'page'));
  await writeFile(
    join(folder, 'page/index.html'),
    '<link rel="stylesheet" href="/a.css"><script src="/a.js"></script>',
  );
  await writeFile(join(folder, 'a.css'), 'p{color:red}');
  await writeFile(join(folder, 'a.js'), 'import{x as y}from"./b.js";button.onclick=()=>import(`./late.js`);');
  await writeFile(join(folder, 'b.js'), 'export const x=1;');
  await writeFile(join(folder, 'late.js'), 'import"./b.js";import"./later.js";');
  await writeFile(join(folder, 'later.js'), 'later();');
});
afterAll(() => rm(folder, { recursive: true }));

test('a page asks for its styles, scripts and pictures, but not for what waits or is only named', () => {
  const html = `<link rel="stylesheet" href="/a.css"><link rel="alternate" href="/a.atom"><script src="/a.js"></script>
    <img src="/a.png"><img src="/b.png" loading="lazy"><script type="application/ld+json">{}</script>
    <link rel="icon" href="data:image/svg+xml,x">`;
  expect(askedBy(html)).toEqual(['/a.css', '/a.js', '/a.png']);
});

test('a script names what it imports at once and what later', () => {
  const script = 'import{a as b}from"./one.js";import"./two.js";let c=()=>import(`./three.js`);import(`${d}four.js`);';
  expect(importsOf(script)).toEqual({ first: ['./one.js', './two.js'], later: ['./three.js'] });
});

test('a first visit fetches the page and all that it needs, each once', async () => {
  const { first } = await new VisitScale(folder).visit('/page/');
  expect(first.map(({ path }) => path)).toEqual(['/page/', '/a.css', '/a.js', '/b.js']);
});

test('what a script fetches later is told apart, with what that needs', async () => {
  const { later } = await new VisitScale(folder).visit('/page/');
  expect(later.map(({ path }) => path)).toEqual(['/late.js', '/later.js']);
});
