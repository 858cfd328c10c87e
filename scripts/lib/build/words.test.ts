import { describe, expect, test } from 'vitest';
import { reasonIn, reasonOf } from './words.ts';

const failed = (code: string, path?: string) => Object.assign(new Error(`${code}: it failed`), { code, path });

describe('why something could not be written', () => {
  test.for([
    ['ENOSPC', 'The disk is full.', '磁盘已满。'],
    ['EDQUOT', 'Your share of the disk is used up.', '磁盘配额已用完。'],
    ['EACCES', 'You have no permission to write here (/srv/site).', '没有写入权限（/srv/site）。'],
    ['EPERM', 'You have no permission to write here (/srv/site).', '没有写入权限（/srv/site）。'],
    [
      'EROFS',
      'Nothing can be written here: the disk is read-only (/srv/site).',
      '此处无法写入，磁盘为只读（/srv/site）。',
    ],
    ['EBUSY', 'The folder cannot be put in place as a whole', '文件夹无法整体替换'],
  ] as const)('is told in a sentence in both languages: %s', ([code, en, zh]) => {
    const words = reasonOf(failed(code, '/srv/site'));
    expect(words.en.startsWith(en)).toBe(true);
    expect(words.zh.startsWith(zh)).toBe(true);
  });

  test('is told in the words of the system where there are no better ones', () => {
    expect(reasonOf(failed('EWHATEVER'))).toEqual({ en: 'EWHATEVER: it failed', zh: 'EWHATEVER: it failed' });
  });
});

describe('in what a program says', () => {
  test('the reason is found by its code', () => {
    expect(reasonIn('Error\n  Caused by:\n  ENOSPC: no space left on device, write')?.en).toContain(
      'The disk is full.',
    );
  });

  test('no reason is found where there is none', () => {
    expect(reasonIn('Unexpected token in updates/en/a.mdx, PREENOSPCX')).toBeUndefined();
  });
});
