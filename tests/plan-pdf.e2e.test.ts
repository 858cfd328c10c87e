import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { planPdfs } from '../scripts/lib/plan-pdf.ts';
import { languages } from '../src/schemas/common.ts';

const site = mkdtempSync(join(tmpdir(), 'plan-pdf-'));

function write(path: string, content: string): void {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), content);
}

/** A page to print with the contents and the text that it is given. */
const page = (address: string, contents: string, text: string) =>
  `<!doctype html><html lang="en"><head><title>A page</title><link rel="canonical" href="https://plan.test${address}"></head><body><main><h1>Plan</h1><section class="print-contents"><ul>${contents}</ul></section><div class="whole-plan">${text}</div></main></body></html>`;

const item = (id: string) => `<li><a href="#${id}">${id}</a></li>`;
const unit = (id: string, mark = '') => `<div class="unit"><h2 id="${id}">Heading ${id}${mark}</h2><p>Words.</p></div>`;

beforeAll(() => {
  for (const language of languages) {
    const address = `/${language}/plan/print/`;
    write(`data/plan.${language}.json`, JSON.stringify({ title: 'The plan' }));
    write(`${address}index.html`, page(address, item('one'), unit('one')));
    write(
      `${address}list/2/index.html`,
      page(`${address}list/2/`, item('two'), unit('one', ' <span class="continued">(continued)</span>') + unit('two')),
    );
    write(`${address}list/3/index.html`, page(`${address}list/3/`, item('three'), unit('three')));
  }
});
afterAll(() => rmSync(site, { recursive: true }));

test('the PDF of a plan on several pages has them all, and the heading of what goes on once', async () => {
  const pdfs = await planPdfs(site, '2031-02-03');
  expect(Object.keys(pdfs)).toEqual(languages.map((language) => `plan.${language}.pdf`));
  for (const pdf of Object.values(pdfs)) {
    const titles = [
      ...Buffer.from(pdf)
        .toString('latin1')
        .matchAll(/\/Title \(([^)]*)\)/g),
    ].map(([, title]) => title);
    expect(titles.filter((title) => title?.startsWith('Heading'))).toEqual([
      'Heading one',
      'Heading two',
      'Heading three',
    ]);
  }
});
