/** One block of a unit's text: a paragraph or a list item, with its permanent id. */
export interface Block {
  /** The permanent id. */
  id: string;
  /** What it is. */
  kind: 'paragraph' | 'list-item';
  /** Its words as inline Markdown, without the id marker. */
  markdown: string;
  /** The line of the file on which it begins, from 1. */
  line: number;
}

/** A block that has no id, or more than one marker, and where. */
export interface BlockProblem {
  line: number;
  begins: string;
}

const marker = /\s*\{#([a-z0-9-]+)\}\s*$/;
const item = /^[-*]\s+/;

/** Groups the lines of a text: a blank line or the sign of a list item begins a new block. */
function groupLines(body: string): { line: number; text: string }[] {
  const groups: { line: number; text: string }[] = [];
  let open = false;
  body.split(/\r?\n/).forEach((text, index) => {
    if (text.trim() === '') {
      open = false;
      return;
    }
    const last = groups.at(-1);
    if (open && last && !item.test(text)) last.text += `\n${text}`;
    else groups.push({ line: index + 1, text });
    open = true;
  });
  return groups;
}

/**
 * The blocks of a unit's text file. Each ends in its permanent id: `Words of the plan. {#unit-p1}`.
 * @returns the blocks in order, and the places where a block has no id.
 */
export function parseBlocks(body: string): { blocks: Block[]; problems: BlockProblem[] } {
  const blocks: Block[] = [];
  const problems: BlockProblem[] = [];
  for (const { line, text } of groupLines(body)) {
    const id = marker.exec(text)?.[1];
    const isItem = item.test(text);
    const markdown = text.replace(marker, '').replace(item, '').trim();
    if (id === undefined) problems.push({ line, begins: text.slice(0, 40) });
    else blocks.push({ id, kind: isItem ? 'list-item' : 'paragraph', markdown, line });
  }
  return { blocks, problems };
}

/** The words of inline Markdown alone: links become their text, emphasis loses its signs. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*?|__)(?![\s*])(.+?)(?<!\s)\1|`(.+?)`/gs, '$2$3')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The targets of the links of inline Markdown with the scheme `indicator:` or `note:`. */
export function linkedIds(markdown: string, scheme: 'indicator' | 'note'): string[] {
  return [...markdown.matchAll(/\]\((indicator|note):([a-z0-9-]+)\)/g)]
    .filter((match) => match[1] === scheme)
    .map((match) => match[2] ?? '');
}
