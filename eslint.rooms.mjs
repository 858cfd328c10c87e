import { dirname, join, relative, sep } from 'node:path';

/**
 * The rooms of the house, and all that each may import: other rooms, single modules of them, and what Astro and Node
 * bring; `astro:content#render` is one name of a module. Of `types` it may name the types, which vanish when the site is
 * built; its `templates`, files of Astro, may import more. What is not listed is closed, so that dependencies point one
 * way. `docs/architecture.md` has the same as a table.
 * @type {Record<string, { imports: string[]; types?: string[]; templates?: string[] }>}
 */
export const rooms = {
  schemas: { imports: [] },
  domain: { imports: ['schemas'] },
  i18n: { imports: ['domain', 'schemas'] },
  charts: { imports: ['domain', 'i18n', 'schemas'] },
  pictures: { imports: ['charts', 'domain', 'schemas'] },
  search: { imports: ['domain', 'site/paths.ts'] },
  site: {
    imports: ['charts', 'domain', 'i18n', 'pictures', 'schemas', 'search', 'astro:content', 'node:'],
    types: ['components'],
    templates: ['components'],
  },
  admin: { imports: ['schemas', 'site'] },
  components: {
    imports: ['charts', 'domain', 'i18n', 'schemas', 'search', 'site/paths.ts', 'styles'],
    types: ['site'],
  },
  layouts: {
    imports: ['components', 'i18n', 'pictures', 'schemas', 'site', 'styles'],
    types: ['domain', 'search', 'astro/types'],
  },
  pages: {
    imports: [
      ...['charts', 'components', 'domain', 'i18n', 'layouts', 'schemas', 'search', 'site', 'styles'],
      'astro:content#render',
    ],
  },
  'content.config.ts': { imports: ['domain', 'schemas', 'site/publication.ts', 'astro:content', 'astro/', 'node:'] },
  'middleware.ts': { imports: ['i18n', 'schemas', 'astro:middleware'] },
  scripts: { imports: ['domain', 'i18n', 'schemas', 'search'] },
};

/** Rooms that run anywhere: at build, in a script, in a browser, in a test. */
const pure = ['schemas', 'domain', 'i18n', 'charts', 'pictures'];

/** What a page or Node has by itself, and a pure room must not rest on. */
const ofOneWorld = [
  ...['document', 'window', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage', 'matchMedia'],
  ...['HTMLElement', 'customElements', 'requestAnimationFrame', 'fetch', 'process', 'Buffer'],
];

/** The room of a file by its path from the root: `domain` of `src/domain/series.ts`. */
const roomOf = (path) => /^(?:src\/)?(content\.config\.ts|middleware\.ts|[^/.]+(?=\/))/.exec(path)?.[1];

/** What an import leads to, as the list calls it: `site/paths.ts`, `node:fs`; nothing for a package or a file of the room. */
function targetOf(path, source) {
  if (/^(?:astro|node):|^astro\/(?!zod$)/.test(source)) return path.startsWith('src/') ? source : undefined;
  const found = source.startsWith('.')
    ? join(dirname(path), source).split(sep).join('/')
    : source.replace('~/', 'src/');
  if (!found.startsWith('src/') || roomOf(found) === roomOf(path)) return undefined;
  return found.slice('src/'.length);
}

const isListed = (list, target, names) =>
  list.some((one) => target === one || target.startsWith(/\W$/.test(one) ? one : `${one}/`)) ||
  (names.length > 0 && names.every((name) => list.includes(`${target}#${name}`)));

/** Whether an import is of types alone. */
const isOfTypes = ({ importKind, exportKind, specifiers = [] }) =>
  importKind === 'type' ||
  exportKind === 'type' ||
  (specifiers.length > 0 && specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type'));

/** Whether a file may import something by the list of rooms. */
function mayImport(path, target, node) {
  const { imports, types = [], templates = [] } = rooms[roomOf(path)];
  const open = [...imports, ...(path.endsWith('.astro') ? templates : [])];
  const names = (node.specifiers ?? []).map(({ imported }) => imported?.name);
  return isListed(isOfTypes(node) ? [...open, ...types] : open, target, names);
}

/** The rule that nothing is imported but what the list of rooms opens. */
const oneWay = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { closed: '{{room}} must not import {{target}}: see eslint.rooms.mjs.' },
  },
  create({ cwd, filename, report }) {
    const path = relative(cwd, filename).split(sep).join('/');
    const room = roomOf(path);
    const look = (node) => {
      const target = typeof node.source?.value === 'string' ? targetOf(path, node.source.value) : undefined;
      if (target && !mayImport(path, target, node)) report({ node, messageId: 'closed', data: { room, target } });
    };
    if (!rooms[room]) return {};
    return {
      ImportDeclaration: look,
      ImportExpression: look,
      ExportNamedDeclaration: look,
      ExportAllDeclaration: look,
    };
  },
};

/** The part of the lint configuration that holds the rooms apart. Tests may import what they try. */
export const directions = [
  {
    files: ['src/**/*.{ts,astro}', 'scripts/**/*.ts'],
    ignores: ['**/*.test.ts'],
    plugins: { rooms: { rules: { 'one-way': oneWay } } },
    rules: { 'rooms/one-way': 'error' },
  },
  {
    files: pure.map((room) => `src/${room}/**/*.ts`),
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-globals': ['error', ...ofOneWorld] },
  },
];
