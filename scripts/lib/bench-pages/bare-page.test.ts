import { expect, test } from 'vitest';
import { barePage } from './bare-page.ts';

const page = (main: string) =>
  `<!doctype html><html lang="en"><head><title>A page</title><link rel="stylesheet" href="/a.css"></head><body>
  <header>Menu</header><main class="x">${main}</main><footer>Foot</footer><script src="/a.js"></script></body></html>`;
const head =
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title>';

test('a bare page has the words of the main part as headings and paragraphs', () => {
  const main = '<h1 id="a">One</h1><p class="b">Two <a href="/c/">three</a> four.</p><ul><li>Five</li></ul>';
  expect(barePage(page(main))).toBe(`${head}<h1>One</h1><p>Two three four.</p><p>Five</p>`);
});

test('pictures and data are left out', () => {
  expect(barePage(page('<p>One</p><svg><title>T</title><text>Two</text></svg><script>x()</script>'))).toBe(
    `${head}<p>One</p>`,
  );
});

test('words that stand in no block of their own are kept', () => {
  expect(barePage(page('One<p>Two</p>three'))).toBe(`${head}<p>One</p><p>Two</p><p>three</p>`);
});

test('signs of markup in the words stay words', () => {
  expect(barePage(page('<p>5 &lt; 6 &amp; 7</p>'))).toBe(`${head}<p>5 &lt; 6 &amp; 7</p>`);
});
