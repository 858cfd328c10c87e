import { describe, expect, test } from 'vitest';
import { readOptions, unknownWord } from './options.ts';

const specs = {
  format: { type: 'string', choices: ['text', 'json'] },
  to: { type: 'string' },
  source: { type: 'string', multiple: true },
  fix: { type: 'boolean' },
} as const;
const read = (...args: string[]) => readOptions(args, specs);
const mistake = (...args: string[]) => read(...args).mistake;

describe('the words behind a command', () => {
  test('are words and options', () => {
    expect(read('one', '--format', 'json', '--fix', '--to=here')).toEqual({
      words: ['one'],
      options: { format: 'json', fix: true, to: 'here' },
    });
    expect(read()).toEqual({ words: [], options: {} });
  });

  test('may be one option several times, if it may', () => {
    expect(read('--source', 'a', '--source=b', '--to', 'a', '--to', 'b').options).toEqual({
      source: ['a', 'b'],
      to: 'b',
    });
  });

  test('may be numbers below 0', () => expect(read('--to', '-5').options).toEqual({ to: '-5' }));

  test.for([['--colour'], ['-x'], ['--constructor']])('are refused if no option is called so: %s', ([arg = '']) => {
    expect(mistake(arg)?.en).toBe(`“${arg}” is not known here. Known are: --format, --to, --source, --fix.`);
  });

  test('are refused with what may have been meant, in both languages', () => {
    expect(mistake('--fromat', 'json')).toEqual({
      en: '“--fromat” is not known here. Did you mean --format? Known are: --format, --to, --source, --fix.',
      zh: '不认识“--fromat”，是否指--format？可用的选项有：--format、--to、--source、--fix。',
    });
    expect(unknownWord('clear', ['fix'])).toEqual({
      en: '“clear” is not known here. Known are: --fix.',
      zh: '不认识“clear”，可用的选项有：--fix。',
    });
  });

  test.for([['--format', 'xml'], ['--format'], ['--format', '--fix']])('must be one of the choices: %s', (args) => {
    expect(mistake(...args)?.en).toBe('--format needs one of: text, json.');
  });

  test.for([['--to'], ['--to', '--fix']])('must be whole: %s', (args) => {
    expect(mistake(...args)).toEqual({ en: '--to needs a value after it.', zh: '--to后面须带值。' });
  });

  test('may need no value', () => {
    expect(mistake('--fix=yes')?.zh).toBe('--fix后面不带值。');
  });

  test('are read to the end after a mistake, of which the first is told', () => {
    const { options, mistake: first } = read('--wrong', '--fix', '--worse');
    expect(options).toEqual({ fix: true });
    expect(first?.en).toContain('“--wrong”');
  });
});
