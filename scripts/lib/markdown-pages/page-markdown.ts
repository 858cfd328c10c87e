import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** What is no text of a page: ways around, things to press, and what only a script shows. */
const apart = new Set([
  'nav',
  'form',
  'fieldset',
  'button',
  'input',
  'select',
  'script',
  'style',
  'template',
  'canvas',
]);

type Node = Root | RootContent;

const isElement = (node: Node): node is Element => node.type === 'element';

function find(node: Node, isWanted: (element: Element) => boolean): Element | undefined {
  if (isElement(node) && isWanted(node)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = find(child, isWanted);
    if (found) return found;
  }
  return undefined;
}

/** A picture in the page says in words what it shows. */
function wordsOf(picture: Element): ElementContent[] {
  const description = find(picture, ({ tagName }) => tagName === 'desc');
  return description ? [{ type: 'element', tagName: 'p', properties: {}, children: description.children }] : [];
}

const isShown = ({ tagName, properties }: Element): boolean =>
  !apart.has(tagName) &&
  properties['hidden'] === undefined &&
  !classesOf(properties).some((name) => name === 'anchor' || name === 'embed-code');

const classesOf = ({ className }: Element['properties']): (string | number)[] =>
  Array.isArray(className) ? className : [];

/** What a cell of a table holds stands in one line, and must not grow together there. */
const inLine = (element: Element): ElementContent[] => [
  element.tagName === 'p' || element.tagName === 'div' ? { ...element, tagName: 'span' } : element,
  { type: 'text', value: ' ' },
];

/** A link does not end with a space, which would stand in the way of the space after it. */
const trimmed = (children: readonly ElementContent[]): ElementContent[] =>
  children.map((child, place) =>
    child.type === 'text' && place === children.length - 1 ? { ...child, value: child.value.trimEnd() } : child,
  );

/** The text of a page without what is apart, and with addresses in full. @param base the page's own address. */
function cleaned(children: readonly ElementContent[], base: string, inCell = false): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (!isElement(child)) return [child];
    if (child.tagName === 'svg') return wordsOf(child);
    if (!isShown(child)) return [];
    const { href } = child.properties;
    const properties =
      typeof href === 'string' ? { ...child.properties, href: new URL(href, base).href } : child.properties;
    const isCell = child.tagName === 'td' || child.tagName === 'th';
    const kept = cleaned(child.children, base, inCell || isCell);
    const inside = { ...child, properties, children: child.tagName === 'a' ? trimmed(kept) : kept };
    return inCell ? inLine(inside) : [inside];
  });
}

const parser = unified().use(rehypeParse, { fragment: true });
const writer = unified()
  .use(rehypeRemark)
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-', resourceLink: true });

/** What of a page its text is made of: its main part as HTML, and its address. */
interface MainPart {
  main: string;
  address: string;
}

/** The main part of a built page; nothing if it has none or does not say its address. */
export function mainOf(html: string): MainPart | undefined {
  const main = /<main\b[^]*<\/main>/.exec(html)?.[0];
  const address = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
  return main && address ? { main, address } : undefined;
}

/** The text of a page as Markdown: the page's address, then everything that its main part says. */
export async function pageMarkdown({ main, address }: MainPart): Promise<string> {
  const children = find(parser.parse(main), ({ tagName }) => tagName === 'main')?.children ?? [];
  const root: Root = { type: 'root', children: cleaned(children, address) };
  return `<${address}>\n\n${writer.stringify(await writer.run(root))}`;
}
