import { defineHastPlugin } from 'satteri';

/** The attribute that holds the address, by element. */
const holders: Readonly<Record<string, 'href' | 'src'>> = { a: 'href', img: 'src' };

/**
 * Puts the path below which the site is published before addresses of the site in texts: content names its pages as if
 * it stood at the top of a host, `/en/tasks/`. @param base the path, with its slashes.
 */
export const ownAddresses = (base: string) =>
  defineHastPlugin({
    name: 'own-addresses',
    element: {
      filter: Object.keys(holders),
      visit(node, context) {
        const attribute = holders[node.tagName] ?? 'href';
        const address = String(node.properties[attribute] ?? '');
        if (address.startsWith('/')) context.setProperty(node, attribute, base + address.slice(1));
      },
    },
  });
