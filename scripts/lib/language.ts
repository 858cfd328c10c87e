import type { Language } from '../../src/schemas/common.ts';

/** The language in which a command speaks where none is asked for: Chinese where the machine's language is. */
export function machineLanguage(env: NodeJS.ProcessEnv): Language {
  const machine = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return machine.startsWith('zh') ? 'zh' : 'en';
}
