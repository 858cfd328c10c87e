import { expect, test } from 'vitest';
import { machineLanguage } from './language.ts';

test('the language of a command is that of the machine, if none is asked for', () => {
  expect(machineLanguage({ LANG: 'zh_CN.UTF-8' })).toBe('zh');
  expect(machineLanguage({ LANG: 'de_DE.UTF-8' })).toBe('en');
  expect(machineLanguage({ LANG: 'en_GB.UTF-8', LC_ALL: 'zh_CN.UTF-8' })).toBe('zh');
  expect(machineLanguage({})).toBe('en');
});
