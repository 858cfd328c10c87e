import { isScalar, parseDocument, Parser, visit, type Document } from 'yaml';
import type { RuleId } from './rules/index.ts';

/** Something that is wrong with front matter: where, counted in characters of its text, and the words it is about. */
interface Flaw {
  rule: RuleId;
  at: number;
  name: string;
}

/**
 * Reads front matter, as the site will read it.
 * @returns what it says; nothing where it cannot be read. What could be read otherwise than it was meant is a flaw too.
 */
export function readFrontMatter(text: string): { value?: unknown; flaws: Flaw[] } {
  const document = parseDocument(text, { customTags: ['timestamp'] });
  const [broken] = [...document.errors, ...document.warnings];
  if (text.trim() === '' || broken) return { flaws: [flawOf(text, broken)] };
  const flaws = [...commentsBehind(text), ...curlyQuotes(document)];
  return flaws.length > 0 ? { flaws } : { value: document.toJS() as unknown, flaws };
}

function flawOf(
  text: string,
  broken: Document.Parsed['errors'][number] | Document.Parsed['warnings'][number] | undefined,
): Flaw {
  const at = broken?.pos[0] ?? 0;
  const name = /^[^:\n]*/.exec(text.slice(at))?.[0] ?? '';
  return { rule: broken?.code === 'DUPLICATE_KEY' ? 'field-twice' : 'file-front-matter', at, name };
}

/** The comments that stand behind something on its line. On a line of its own a comment is meant as one. */
function commentsBehind(text: string): Flaw[] {
  return [...new Parser().parse(text)].flatMap(commentsIn).flatMap(({ offset, source }) => {
    const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
    return before.trim() === '' ? [] : [{ rule: 'value-commented', at: offset, name: source } as const];
  });
}

interface Comment {
  offset: number;
  source: string;
}

/** The comments anywhere in a token of the syntax. */
function commentsIn(token: unknown): Comment[] {
  if (typeof token !== 'object' || token === null) return [];
  if ('type' in token && token.type === 'comment') return [token as unknown as Comment];
  return Object.values(token).flatMap(commentsIn);
}

/** The values that stand as a whole in quotation marks that are none to the program. */
function curlyQuotes(document: Document.Parsed): Flaw[] {
  const flaws: Flaw[] = [];
  visit(document, {
    Scalar(_, node) {
      if (!isScalar(node) || node.type !== 'PLAIN' || typeof node.value !== 'string') return;
      if (/^(?:[“”][^“”]*[“”]|[‘’][^‘’]*[‘’]|「[^「」]*」)$/.test(node.value))
        flaws.push({ rule: 'value-curly-quotes', at: node.range?.[0] ?? 0, name: node.value.slice(1, -1) });
    },
  });
  return flaws;
}
