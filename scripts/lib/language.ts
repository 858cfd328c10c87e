import { languages, type Language } from '../../src/schemas/common.ts';

const isLanguage = (name: string | undefined): name is Language => languages.some((language) => language === name);

/**
 * The language in which a command speaks: `--lang zh` or `--lang en`; without it, Chinese where the machine's language is.
 * @throws Error if `--lang` names another language.
 */
export function commandLanguage(args: readonly string[], env: NodeJS.ProcessEnv): Language {
  const place = args.indexOf('--lang');
  if (place >= 0) {
    const asked = args[place + 1];
    if (isLanguage(asked)) return asked;
    throw new Error(`--lang needs one of: ${languages.join(', ')}.`);
  }
  const machine = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return machine.startsWith('zh') ? 'zh' : 'en';
}
