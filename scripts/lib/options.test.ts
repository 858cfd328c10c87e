import { describe, expect, test } from 'vitest';
import { readOptions } from './options.ts';

const specs = { format: ['text', 'json'], fix: true } as const;
const read = (...args: string[]) => readOptions(args, specs);
const mistake = (...args: string[]) => read(...args).mistake;

describe('the words behind a command', () => {
  test('are its options', () => {
    expect(read('--format', 'json', '--fix')).toEqual({ values: { format: 'json', fix: true } });
    expect(read('--format=json')).toEqual({ values: { format: 'json' } });
    expect(read()).toEqual({ values: {} });
  });

  test.for([['--fixx'], ['-x'], ['fix'], ['--fix', 'content'], ['--constructor']])(
    'are refused if unknown: %s',
    (args) => {
      expect(mistake(...args)?.en).toMatch(/is not known here\. Known are: --format, --fix\.$/);
    },
  );

  test('are refused in both languages', () => {
    expect(mistake('--fixx')).toEqual({
      en: '“--fixx” is not known here. Known are: --format, --fix.',
      zh: '不认识“--fixx”，可用的选项有：--format、--fix。',
    });
  });

  test.for([['--format', 'xml'], ['--format'], ['--format', '--fix']])('must be one of the choices: %s', (args) => {
    expect(mistake(...args)?.en).toBe('--format needs one of: text, json.');
  });

  test('may need no value', () => {
    expect(mistake('--fix=yes')?.zh).toBe('--fix后面不带值。');
  });
});
