import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changedPlan, replace, testDay, type Changes } from '../../tests/lib/changed-plan.ts';
import { checkTree } from './checks/index.ts';
import { readTree } from './content.ts';
import { mendTree } from './mend.ts';

const about = 'pages/zh/about.mdx';
const circles = 'indicators/circles.json';
const night = 'notes/night-shift.json';

/** What is mended in a plan with some files changed, and what is in one of them afterwards. */
function mend(changes: Changes, path: string) {
  const folder = changedPlan(changes);
  const before = readFileSync(join(folder, path), 'utf8');
  const mends = mendTree(folder, testDay);
  const after = readFileSync(join(folder, path), 'utf8');
  const left = checkTree(readTree(folder), testDay).map(({ rule }) => rule);
  return { folder, before, after, left, mends: mends.map(({ rule, count }) => `${rule} ${count}`) };
}

describe('mending', () => {
  test.for<[string, string, (text: string) => string, string]>([
    ['a byte order mark', about, (text) => `\uFEFF${text}`, 'file-mark 1'],
    ['line ends of Windows', about, (text) => text.replaceAll('\n', '\r\n'), 'file-line-ends 6'],
    ['line ends of an old Macintosh', circles, (text) => text.replaceAll('\n', '\r'), 'file-line-ends 83'],
    ['a last line without an end', about, (text) => text.trimEnd(), 'file-last-line 1'],
    ['signs without width', about, replace('测试', '\u200b测\u2060试'), 'character-invisible 2'],
    ['spaces at the ends of lines', circles, replace('"order": 2,', '"order": 2, \t'), 'space-trailing 1'],
    ['Chinese spaces before a paragraph', about, replace('本站为测试', '\u3000\u3000本站为测试'), 'space-indent 1'],
    ['spaces at the end of a paragraph', about, replace('编写。', '编写。  '), 'space-trailing 1'],
  ])('brings back the file after %s', ([, path, change, mended]) => {
    const original = readFileSync(join('tests/fixtures/small-plan', path), 'utf8');
    const { after, mends, left } = mend({ [path]: change }, path);
    expect({ after, mends, left }).toEqual({ after: original, mends: [mended], left: [] });
  });

  test.for<[string, string, (text: string) => string, string]>([
    ['running words', about, replace('测试而', '测试,而'), '测试，而'],
    ['a field of JSON', 'site.json', replace('中文文本，两种', '中文文本,两种'), '中文文本，两种'],
    ['front matter', 'updates/zh/open-on-sundays.mdx', replace('开放了，每', '开放了,每'), '开放了，每'],
    ['two signs around a sign without width', about, replace('测试而', '测试\u200b,而'), '测试，而'],
  ])('makes signs between Chinese characters full-width in %s', ([, path, change, words]) => {
    const { after, left } = mend({ [path]: change }, path);
    expect(after).toContain(words);
    expect(left).toEqual([]);
  });

  test.for<[string, string, (text: string) => string]>([
    ['a half-width sign beside a number', about, replace('测试', '12,测试')],
    ['a half-width full stop', about, replace('编写。', '编写.')],
    ['half-width brackets', about, replace('测试', '(测试)')],
    ['a sign inside an address', about, replace('测试', '[测试](https://meadow.example/一,二)')],
    ['a sign inside code', about, replace('测试', '`测,试`')],
    ['two spaces that break a line', about, replace('编写。', '编写。  \n另起一行。')],
    ['a sign that turns the direction of writing', about, replace('测试', '测\u202e试')],
    ['straight quotation marks', about, replace('测试', '"测试"')],
    ['a lost letter', about, replace('测试', '测\ufffd')],
    ['an escaped sign in JSON', night, replace('规划未说明', '规划\\u200b未说明')],
  ])('leaves alone %s', ([, path, change]) => {
    const { before, after, mends } = mend({ [path]: change }, path);
    expect({ after, mends }).toEqual({ after: before, mends: [] });
  });

  test('leaves alone what is not UTF-8', () => {
    const folder = changedPlan({ [about]: Uint8Array.from([0xef, 0xbb, 0xbf, 0xd6, 0xd0, 0x20, 0x0a]) });
    expect(mendTree(folder, testDay)).toEqual([]);
    expect([...readFileSync(join(folder, about))]).toEqual([0xef, 0xbb, 0xbf, 0xd6, 0xd0, 0x20, 0x0a]);
  });

  test('finds nothing more the second time', () => {
    const all = (text: string) => `\uFEFF${text.trimEnd().replace('测试', '测\u200b,试 ').replaceAll('\n', ' \r\n')}`;
    const { folder, mends } = mend({ [about]: all, [circles]: (text) => text.replaceAll('\n', ' \r\n') }, about);
    expect(mends.length).toBeGreaterThan(4);
    const once = readFileSync(join(folder, about));
    expect(mendTree(folder, testDay)).toEqual([]);
    expect(readFileSync(join(folder, about)).equals(once)).toBe(true);
  });

  test('keeps permissions, leaves no other file behind and does not touch files that are in order', () => {
    const folder = changedPlan({ [about]: (text) => `\uFEFF${text}` });
    chmodSync(join(folder, about), 0o640);
    const untouched = statSync(join(folder, circles)).mtimeMs;
    mendTree(folder, testDay);
    expect(statSync(join(folder, about)).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(folder, 'pages/zh'))).toHaveLength(4);
    expect(statSync(join(folder, circles)).mtimeMs).toBe(untouched);
  });
});

/** These start a Node of their own, which takes its time on a busy machine. */
describe('npm run check -- --fix', { timeout: 30_000 }, () => {
  const run = (folder: string, ...args: string[]) => {
    try {
      const env = { ...process.env, CONTENT_DIR: folder };
      return {
        code: 0,
        output: execFileSync(process.execPath, ['scripts/check.ts', ...args], { env, encoding: 'utf8' }),
      };
    } catch (error) {
      const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
      return { code: status, output: stdout + stderr };
    }
  };

  test('says what it mended and what is left', () => {
    const folder = changedPlan({ [about]: (text) => `\uFEFF${text.replace('测试', '测 试')}` });
    const { code, output } = run(folder, '--fix', '--lang', 'en');
    expect(code).toBe(1);
    expect(output).toContain(`${folder}/${about}: took away the byte order mark.`);
    expect(output).toContain('space-among-chinese');
    expect(output).not.toContain('file-mark');
  });

  test('ends with 0 when all is mended, in Chinese too', () => {
    const folder = changedPlan({ [about]: (text) => text.trimEnd() });
    const { code, output } = run(folder, '--fix', '--lang', 'zh');
    expect({ code, output }).toEqual({
      code: 0,
      output: `${folder}/${about}：在文件末尾补上换行。\n\n内容检查完毕，未发现问题。\n`,
    });
  });

  test('is one object for programs', () => {
    const folder = changedPlan({ [about]: (text) => `\uFEFF${text}` });
    expect(JSON.parse(run(folder, '--fix', '--format', 'json').output)).toMatchObject({
      mended: [{ file: `${folder}/${about}`, rule: 'file-mark', count: 1 }],
      count: 0,
    });
  });

  test('says it plainly when there is no such folder', () => {
    const { code, output } = run('/nowhere/content', '--lang', 'en');
    expect({ code, output }).toEqual({ code: 1, output: 'There is no folder /nowhere/content.\n' });
  });
});
