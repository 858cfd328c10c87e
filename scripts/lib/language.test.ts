import { describe, expect, test } from 'vitest';
import { commandLanguage } from './language.ts';

describe('the language of a command', () => {
  test('is the one asked for', () => {
    expect(commandLanguage(['--lang', 'zh'], { LANG: 'en_GB.UTF-8' })).toBe('zh');
    expect(commandLanguage(['--lang', 'en'], { LANG: 'zh_CN.UTF-8' })).toBe('en');
  });

  test('is else that of the machine', () => {
    expect(commandLanguage([], { LANG: 'zh_CN.UTF-8' })).toBe('zh');
    expect(commandLanguage([], { LANG: 'de_DE.UTF-8' })).toBe('en');
    expect(commandLanguage([], { LANG: 'en_GB.UTF-8', LC_ALL: 'zh_CN.UTF-8' })).toBe('zh');
    expect(commandLanguage([], {})).toBe('en');
  });

  test('must be one that the site has', () => {
    expect(() => commandLanguage(['--lang', 'fr'], {})).toThrow('--lang needs one of: en, zh.');
  });
});
