import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { changedPlan } from '../../tests/lib/changed-plan.ts';
import { tell } from '../../tests/lib/tell.ts';
import { Failure } from './failure.ts';
import { runCommand, type Command } from './run-command.ts';

const run = vi.fn<Command['run']>(() => ({ en: 'It is done.', zh: '已完成。' }));
const command: Command = {
  help: { en: 'npm run knit -- YARN\n\nKnits.', zh: 'npm run knit -- 毛线\n\n编织。' },
  options: { colour: { type: 'string' } },
  words: [1, 1],
  run,
};

/** What a command says that does nothing, since it was not understood. */
async function refusal(...args: string[]): Promise<string> {
  run.mockClear();
  const { status, said } = await tell(command, ...args);
  expect({ status, times: run.mock.calls.length }).toEqual({ status: 1, times: 0 });
  return said;
}

describe('a command', () => {
  test('gets its words and options, and says in the language that was asked for what was done', async () => {
    expect(await tell(command, 'wool', '--colour', 'red', '--lang', 'zh')).toEqual({ status: 0, said: '已完成。' });
    expect(run).toHaveBeenLastCalledWith(['wool'], 'zh', { colour: 'red' });
    expect((await tell(command, 'wool')).said).toBe('It is done.');
  });

  test('ends with what it says it ends with', async () => {
    run.mockReturnValueOnce(1);
    expect(await tell(command, 'wool')).toEqual({ status: 1, said: '' });
  });

  test('says in the language that was asked for why it failed', async () => {
    run.mockRejectedValueOnce(new Failure({ en: 'No needles.', zh: '没有针。' }));
    expect(await tell(command, 'wool', '--lang=zh')).toEqual({ status: 1, said: '没有针。' });
  });

  test('does not hide what nobody thought of', async () => {
    run.mockRejectedValueOnce(new Error('Torn.'));
    await expect(runCommand(command, ['wool'], {})).rejects.toThrow('Torn.');
  });

  test.for([
    [['--help'], 'Knits.', 'shows this'],
    [['--lang=zh', '--help'], '编织。', '显示本说明'],
    [['--help', '--lang', 'zh'], '编织。', '显示本说明'],
  ] as const)('explains itself in the language that was asked for: %s', async ([args, ...words]) => {
    const { status, said } = await tell(command, ...args);
    expect(status).toBe(0);
    for (const word of words) expect(said).toContain(word);
  });

  test('does nothing if it is not understood, and names what it did not understand', async () => {
    expect(await refusal('wool', '--color', 'red')).toContain('“--color” is not known here. Did you mean --colour?');
    expect(await refusal('wool', 'silk')).toContain('“silk” is not known here. Known are: --colour, --lang, --help.');
    expect(await refusal('wool', '--nonsense', '--lang', 'zh')).toContain('不认识“--nonsense”');
    expect(await refusal('--colour', 'red')).toBe('A word is missing: npm run knit -- YARN');
    expect(await refusal('wool', '--colour', '--lang', 'zh')).toBe('--colour后面须带值。');
    expect(await refusal('--lang=zh')).toBe('缺少参数：npm run knit -- 毛线');
  });

  test('has no language but those of the site', async () => {
    expect(await refusal('wool', '--lang', 'fr')).toBe('--lang needs one of: en, zh.');
    expect(await refusal('wool', '--lang')).toBe('--lang needs one of: en, zh.');
  });
});

describe('every command', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const files = Object.values(scripts).flatMap((line) => /run\.mjs (\S+)/.exec(line)?.[1] ?? []);

  test.for(files)('is run so: %s', (file) => {
    expect(readFileSync(join('scripts', file), 'utf8')).toContain('await runCommand(');
  });

  test('adds nothing to the permanent records if it is not understood', { timeout: 30_000 }, () => {
    const content = changedPlan({ 'registry.json': '{}\n' });
    const env = { ...process.env, CONTENT_DIR: content };
    const args = ['scripts/register.ts', '--dya', '2020-01-01', '--lang', 'en'];
    const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
    expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringContaining('Did you mean --day?') });
    expect(readFileSync(join(content, 'registry.json'), 'utf8')).toBe('{}\n');
  });
});
