import { defineHastPlugin, markdownToHtml } from 'satteri';
import { inPieces } from '../domain/format.ts';
import type { Language } from '../schemas/common.ts';
import { filePath, indicatorPath } from './paths.ts';

/** The id of a note where it stands beside a place of the text. */
export const noteAnchor = (place: string, note: string): string => `${place}-note-${note}`;

/**
 * Turns `indicator:` and `note:` links into addresses, and puts the path below which the site is published before those
 * that begin with a slash. A note stands beside its paragraph, on the same page.
 */
const contentLinks = (place: string, language: Language) =>
  defineHastPlugin({
    name: 'content-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        const href = String(node.properties['href'] ?? '');
        const [scheme, id = ''] = href.split(':');
        if (href.startsWith('/')) context.setProperty(node, 'href', filePath(href.slice(1)));
        else if (scheme === 'indicator') {
          context.setProperty(node, 'href', indicatorPath(id, language));
          context.setProperty(node, 'className', ['figure-link']);
        } else if (scheme === 'note') {
          context.setProperty(node, 'href', `#${noteAnchor(place, id)}`);
          context.setProperty(node, 'className', ['note-link']);
        }
      },
    },
  });

/** Keeps a figure in one line with the unit after it: Chinese has no space that could do so. */
const wholeFigures = defineHastPlugin({
  name: 'whole-figures',
  text(node, context) {
    const pieces = inPieces(node.value);
    if (!pieces.some((piece) => piece.isWhole)) return;
    context.replaceNode(
      node,
      pieces.map(({ text, isWhole }) => {
        const words = { type: 'text' as const, value: text };
        return isWhole
          ? { type: 'element' as const, tagName: 'span', properties: { className: ['whole'] }, children: [words] }
          : words;
      }),
    );
  },
});

/**
 * The HTML of one paragraph's inline Markdown, without the `<p>` around it.
 * @param place the id of the paragraph, beside which its notes stand.
 */
export function inlineHtml(markdown: string, place: string, language: Language): string {
  const { html } = markdownToHtml(markdown, {
    hastPlugins: [contentLinks(place, language), ...(language === 'zh' ? [wholeFigures] : [])],
    features: { smartPunctuation: false },
  });
  return html.trim().replace(/^<p>|<\/p>$/g, '');
}
