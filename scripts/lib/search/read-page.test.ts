import { describe, expect, it } from 'vitest';
import { readSearchedPage } from './read-page.ts';

const facts = { kind: 'task', place: 'Soil' };
const head = `<meta name="search-facts" content='${JSON.stringify(facts)}'>`;

/** A page with something in its searched part. */
const page = (body: string, { lang = 'zh-CN', inHead = head } = {}) =>
  `<!doctype html><html lang="${lang}"><head><title>Not this</title>${inHead}</head><body><header><p>Site</p></header>` +
  `<main data-pagefind-body>${body}</main><footer><p>Foot</p></footer></body></html>`;

const read = (body: string) => readSearchedPage(page(`<h1>Title</h1>${body}`), 'page.html');

/** The paragraphs after the title, each with its anchor before it: `a: text`. */
const blocks = (body: string) =>
  read(body)
    ?.blocks.slice(1)
    .map(([anchor, text]) => `${anchor}: ${text}`);

/** The texts of the paragraphs after the title. */
const texts = (body: string) =>
  read(body)
    ?.blocks.slice(1)
    .map(([, text]) => text);

describe('a searched page', () => {
  it('gives its language, title, facts and paragraphs', () => {
    expect(read('<p id="a">One</p>')).toEqual({
      language: 'zh',
      title: 'Title',
      facts,
      lead: '',
      blocks: [
        ['', 'Title'],
        ['a', 'One'],
      ],
    });
  });

  it('is nothing if no part of it is searched', () => {
    expect(readSearchedPage('<html lang="en"><main><h1>Title</h1></main></html>', 'page.html')).toBeUndefined();
  });

  it('without facts is named in a sentence', () => {
    expect(() => readSearchedPage(page('<h1>Title</h1>', { inHead: '' }), 'en/page.html')).toThrow(
      'en/page.html is to be searched, but has no title or no search facts in its head.',
    );
  });

  it('without a title is named in a sentence', () => {
    expect(() => readSearchedPage(page('<p>Text</p>'), 'en/page.html')).toThrow('en/page.html is to be searched');
  });

  it('may have words inside the words of its title', () => {
    const html = page('<h1>Clean <em>soil</em>\n &amp; water</h1>');
    expect(readSearchedPage(html, 'page.html')?.title).toBe('Clean soil & water');
  });
});

describe('a paragraph', () => {
  it('is what stands in one block, with what is marked inside it', () => {
    expect(texts('<p>Clean <strong>so</strong>il <a href="/">here</a>.</p><p>Next</p>')).toEqual([
      'Clean soil here.',
      'Next',
    ]);
  });

  it('ends where another block begins inside it', () => {
    expect(texts('<li>One<ul><li>Two</li></ul>Three</li>')).toEqual(['One', 'Two', 'Three']);
  });

  it('ends at a line break', () => {
    expect(texts('<p>One<br>Two</p>')).toEqual(['One', 'Two']);
  });

  it('has plain signs in place of entities, and one space for many', () => {
    expect(texts('<p>10&nbsp;m&sup3; &lt;\n   soil&#8217;s</p>')).toEqual(['10 m³ < soil’s']);
  });

  it('is none where nothing is written', () => {
    expect(texts('<p> </p><div></div>')).toEqual([]);
  });
});

describe('a table', () => {
  it('has one paragraph a row, with a dot between its cells', () => {
    const rows = '<tr><th>Year</th><th>Value</th></tr><tr><td>2020</td><td>98%</td></tr>';
    expect(texts(`<table>${rows}</table>`)).toEqual(['Year · Value', '2020 · 98%']);
  });

  it('has no dot for an empty cell, wherever it stands', () => {
    const row = (...cells: string[]) => `<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`;
    expect(texts(row('', 'a', 'b'))).toEqual(['a · b']);
    expect(texts(row('a', '', 'b'))).toEqual(['a · b']);
    expect(texts(row('a', 'b', ''))).toEqual(['a · b']);
    expect(texts(row('', ''))).toEqual([]);
  });

  it('keeps a dot that is written in a cell', () => {
    expect(texts('<table><tr><td>a · b</td><td>c</td></tr></table>')).toEqual(['a · b · c']);
  });
});

describe('the basis of a row', () => {
  const row = '<tr data-basis="All of it"><td>2020</td><td>98%</td><td><p>All of it</p><p>A remark</p></td></tr>';

  it('goes with the row and with each paragraph in it, but for the one that says it', () => {
    expect(read(`<table>${row}</table>`)?.blocks.slice(1)).toEqual([
      ['', '2020 · 98%', 'All of it'],
      ['', 'All of it'],
      ['', 'A remark', 'All of it'],
    ]);
  });

  it('does not go with what follows the row', () => {
    expect(read(`<table>${row}<tr><td>2021</td></tr></table><p>One</p>`)?.blocks.slice(-2)).toEqual([
      ['', '2021'],
      ['', 'One'],
    ]);
  });
});

describe('the lead', () => {
  it('is the one block that is marked so', () => {
    expect(read('<p>One</p><p data-lead>The <b>answer</b>.</p><p>Two</p>')?.lead).toBe('The answer.');
  });
});

describe('the place at which a page opens', () => {
  it('is the block with an id in which a paragraph stands, or the last before it', () => {
    expect(blocks('<p>Top</p><section id="s"><p>One</p><p id="p">Two</p></section><p>Three</p>')).toEqual([
      ': Top',
      's: One',
      'p: Two',
      'p: Three',
    ]);
  });

  it('is no link or label inside a sentence', () => {
    expect(blocks('<p id="p">One <a id="link" href="/">two</a></p>')).toEqual(['p: One two']);
  });

  it('is no part that is not searched', () => {
    expect(blocks('<div id="a" data-pagefind-ignore><p id="b">Not this</p></div><p>One</p>')).toEqual([': One']);
  });
});

describe('what is not searched', () => {
  it('is what stands outside the searched part', () => {
    expect(read('<p>One</p>')?.blocks.map(([, text]) => text)).toEqual(['Title', 'One']);
  });

  it('is what is marked so, with all that is in it, and nothing after it', () => {
    expect(texts('<div data-pagefind-ignore><p>No<b>thing</b><br></p><img></div><p>One</p>')).toEqual(['One']);
  });

  it('is a picture, a script and a template', () => {
    expect(texts('<svg><text>No</text></svg><script>no()</script><template><p>No</p></template><p>One</p>')).toEqual([
      'One',
    ]);
  });

  it('is marked inside a sentence too', () => {
    expect(texts('<p>One <span data-pagefind-ignore>not this </span>two</p>')).toEqual(['One two']);
  });

  it('may hold a part that is searched', () => {
    expect(texts('<div data-pagefind-ignore>No <div data-pagefind-body>One</div> no</div>')).toEqual(['One']);
  });
});
