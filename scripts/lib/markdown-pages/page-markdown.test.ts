import { expect, test } from 'vitest';
import { mainOf, pageMarkdown } from './page-markdown.ts';

const page = (main: string) =>
  `<html><head><link rel="canonical" href="https://plan.test/en/play/"></head><body><nav>Menu</nav><main>${main}</main></body></html>`;

/** The Markdown of a whole page. */
async function markdownOf(html: string): Promise<string> {
  const part = mainOf(html);
  if (!part) throw new Error('The page has no main part.');
  return pageMarkdown(part);
}

test('the address comes first, then the text with its headings, lists and links in full', async () => {
  const html = page(
    '<h1>Swings</h1><p>All <a href="/en/slides/">slides</a> and <a href="#far">more</a>.</p><ul><li>One</li></ul>',
  );
  expect(await markdownOf(html)).toBe(
    [
      '<https://plan.test/en/play/>',
      '',
      '# Swings',
      '',
      'All [slides](https://plan.test/en/slides/) and [more](https://plan.test/en/play/#far).',
      '',
      '- One',
      '',
    ].join('\n'),
  );
});

test('a table stays a table, and what stands in a cell does not grow together', async () => {
  const markdown = await markdownOf(
    page(
      '<table><tr><th>Year</th><th>Share</th></tr><tr><td>2030</td><td><span>20%</span><p>about</p></td></tr></table>',
    ),
  );
  expect(markdown).toContain('| 2030 | 20% about |');
});

test('a picture says what it shows', async () => {
  const markdown = await markdownOf(page('<svg><desc>From 20% to 30%.</desc><text>20</text></svg>'));
  expect(markdown).toContain('From 20% to 30%.');
  expect(markdown).not.toMatch(/^20$/m);
});

test('menus, forms, signs to press and what is hidden are left out', async () => {
  const markdown = await markdownOf(
    page(
      '<nav>On this page</nav><form>Search</form><button>Save</button><p hidden>Secret</p><a class="anchor" href="#p">¶</a><p>Text</p>',
    ),
  );
  expect(markdown).toBe('<https://plan.test/en/play/>\n\nText\n');
});

test('what is no page of a site has no main part', () => {
  expect(mainOf('<html><head></head><body><main>Text</main></body></html>')).toBeUndefined();
  expect(mainOf('<html><head><link rel="canonical" href="https://plan.test/"></head></html>')).toBeUndefined();
});
