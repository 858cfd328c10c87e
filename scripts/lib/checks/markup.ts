import { componentAttributes, type ComponentName } from '../../../src/schemas/components.ts';
import { problemInText, type TreeFile } from '../files.ts';
import { markdownOf, nodesOf, offsetOf, type MarkdownNode } from '../markdown.ts';
import { inRow, type Problem } from '../problem.ts';
import { proseFiles } from '../prose.ts';
import type { Tree } from '../tree.ts';
import { missingValues, referenceTargets, type Targets } from './targets.ts';

/** Checks what stands between the words of the plan, of updates and of pages: no HTML, no code, known components only. */
export function checkMarkup(tree: Tree): Problem[] {
  const targets = referenceTargets(tree);
  return proseFiles(tree).flatMap(({ file }) => {
    const markdown = markdownOf(file);
    if ('brokenAt' in markdown)
      return [{ rule: 'mdx-broken', file: file.path, ...markdown.brokenAt, field: '', values: {} }];
    return nodesOf(file).flatMap((node) => problemsWith(node, file, targets));
  });
}

/** Something like `<b>` or `<IndicatorFigure id="…" />` in MDX. */
type Element = Extract<MarkdownNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function problemsWith(node: MarkdownNode, file: TreeFile, targets: Targets): Problem[] {
  switch (node.type) {
    case 'html':
      return [problemInText('raw-html', file, offsetOf(node), { tag: tagIn(node.value) })];
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [problemInText('mdx-code', file, offsetOf(node), { code: node.value.slice(0, 40) })];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return problemsWithElement(node, file, targets);
    default:
      return [];
  }
}

/** The first tag of some HTML. */
const tagIn = (html: string): string => /^<[^>]*>?/.exec(html)?.[0].slice(0, 40) ?? html.slice(0, 40);

/** Whether a name is that of a component which a text may use. */
export const isComponent = (name: string): name is ComponentName => Object.hasOwn(componentAttributes, name);

function problemsWithElement(element: Element, file: TreeFile, targets: Targets): Problem[] {
  const name = element.name ?? '';
  const at = offsetOf(element);
  if (!/^[A-Z]/.test(name)) return [problemInText('raw-html', file, at, { tag: `<${name}>` })];
  if (isComponent(name)) return problemsWithComponent(name, element, file, targets);
  return [problemInText('component-unknown', file, at, { name, names: inRow(Object.keys(componentAttributes)) })];
}

function problemsWithComponent(name: ComponentName, element: Element, file: TreeFile, targets: Targets): Problem[] {
  const known: Readonly<Record<string, 'indicator'>> = componentAttributes[name];
  const given = element.attributes.map((attribute) => givenIn(attribute));
  const tell = (rule: 'component-attribute' | 'component-attribute-missing', values: Problem['values']) =>
    problemInText(rule, file, offsetOf(element), { name, example: exampleOf(name), ...values });
  const strange = given.filter(
    ({ key, value }) => key === undefined || !Object.hasOwn(known, key) || value === undefined,
  );
  const inside = element.children.length > 0 ? [{ words: '…' }] : [];
  return [
    ...[...strange, ...inside].map(({ words }) => tell('component-attribute', { words })),
    ...Object.keys(known)
      .filter((key) => !given.some((one) => one.key === key))
      .map((attribute) => tell('component-attribute-missing', { attribute })),
    ...given.flatMap(({ key = '', value }) => {
      const kind = known[key];
      if (kind === undefined || value === undefined || targets[kind].has(value)) return [];
      return [problemInText('reference-missing', file, offsetOf(element), missingValues(targets, kind, value))];
    }),
  ];
}

/** An attribute as it was typed. One whose value is code, or that spreads code, has no value here. */
function givenIn(attribute: Element['attributes'][number]): { key?: string; value?: string; words: string } {
  if (attribute.type === 'mdxJsxExpressionAttribute') return { words: '…' };
  const { name, value } = attribute;
  if (typeof value !== 'string') return { key: name, words: name };
  return { key: name, value, words: `${name}="${value}"` };
}

const exampleOf = (name: ComponentName): string =>
  [`<${name}`, ...Object.keys(componentAttributes[name]).map((key) => `${key}="…"`), '/>'].join(' ');
