import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The rooms of the house and what each may not import. Dependencies point one way:
 * schemas → domain → i18n → charts, site → components, layouts → pages; scripts use schemas and domain.
 * `types: true` lets a room name the types of another, which vanish when the site is built.
 */
const rooms = [
  {
    room: 'schemas',
    closed: ['domain', 'i18n', 'charts', 'search', 'site', 'components', 'layouts', 'pages', 'scripts'],
  },
  { room: 'domain', closed: ['i18n', 'charts', 'search', 'site', 'components', 'layouts', 'pages', 'scripts'] },
  { room: 'i18n', closed: ['charts', 'search', 'site', 'components', 'layouts', 'pages', 'scripts'] },
  { room: 'charts', closed: ['pictures', 'search', 'site', 'components', 'layouts', 'pages', 'scripts'] },
  { room: 'pictures', closed: ['search', 'site', 'components', 'layouts', 'pages', 'scripts'] },
  {
    room: 'search',
    closed: ['charts', 'pictures', 'components', 'layouts', 'pages', 'scripts'],
    alsoClosed: String.raw`/site/(?!paths\.ts$)`,
  },
  { room: 'site', closed: ['pages', 'scripts'] },
  {
    room: 'components',
    closed: ['pages', 'layouts', 'scripts'],
    types: true,
    alsoClosed: String.raw`/site/(?!paths\.ts$)`,
  },
  { room: 'admin', closed: ['charts', 'search', 'components', 'layouts', 'pages', 'scripts'] },
  { room: 'layouts', closed: ['pages', 'scripts'] },
  { room: 'pages', closed: ['scripts'] },
];

/** Pure rooms run anywhere: at build, in a script, in a browser, in a test. */
const pure = new Set(['schemas', 'domain', 'i18n']);

const away = (closed) => `^(?:\\.\\./)+(?:src/)?(?:${closed.join('|')})/`;

const patternsOf = ({ room, closed, types = false, alsoClosed }) => [
  {
    regex: away(closed),
    message: `src/${room} must not import this: dependencies point one way.`,
    allowTypeImports: types,
  },
  ...(alsoClosed
    ? [
        {
          regex: alsoClosed,
          message: `src/${room} takes props: it may import addresses and types only.`,
          allowTypeImports: true,
        },
      ]
    : []),
  ...(pure.has(room)
    ? [{ regex: '^(?:astro:|node:|astro/(?!zod$))', message: `src/${room} is pure: no Astro, no Node, no DOM.` }]
    : []),
  ...(room === 'schemas' || room === 'domain' || room === 'i18n' || room === 'charts' || room === 'components'
    ? [{ regex: '^astro:content$', message: 'Only src/site reads the content.', allowTypeImports: true }]
    : []),
];

const directions = rooms.map((rule) => ({
  files: [`src/${rule.room}/**/*.{ts,astro}`],
  ignores: ['**/*.test.ts', 'src/site/**/*.astro'],
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: patternsOf(rule) }] },
}));

const scripts = {
  files: ['scripts/**/*.ts'],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: '/src/(?!schemas/|domain/|search/|i18n/)',
            message:
              'Commands use src/schemas, src/domain, the words of src/i18n and what src/search has for the index, which need no build.',
          },
        ],
      },
    ],
  },
};

/** Default exports are for configuration and Astro components: a name of one's own can be searched for. */
const noDefaultExports = {
  files: ['src/**/*.ts', 'scripts/**/*.ts', 'tests/**/*.ts'],
  rules: {
    'no-restricted-syntax': [
      'error',
      { selector: 'ExportDefaultDeclaration', message: 'Export by name, so that the name can be searched for.' },
    ],
  },
};

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', '.*-build/', 'coverage/']),
  js.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  {
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 45, skipBlankLines: true, skipComments: true }],
      'no-console': 'off',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  // A browser script that calls console.log was left over from a search for a mistake.
  { files: ['src/**'], rules: { 'no-console': ['error', { allow: ['warn', 'error'] }] } },
  // What is a word to TypeScript is checked by TypeScript.
  { files: ['**/*.{ts,astro}'], rules: { 'no-undef': 'off' } },
  // A describe block is as long as the facts it holds.
  { files: ['**/*.test.ts'], rules: { 'max-lines-per-function': 'off', 'max-lines': 'off' } },
  // A list of strings or rules is as long as there are things to say.
  { files: ['src/i18n/*.ts', 'scripts/lib/rules/*.ts'], rules: { 'max-lines': 'off' } },
  ...directions,
  scripts,
  noDefaultExports,
);
