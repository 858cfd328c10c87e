import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { directions } from './eslint.rooms.mjs';

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
  noDefaultExports,
);
