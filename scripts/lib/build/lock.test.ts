import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { takeLock, takeLocks } from './lock.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  file = join(folder, 'lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const never = () => expect.unreachable('There was no need to wait.');

/** Another process that holds the lock until it is killed. */
async function otherHolder(): Promise<ChildProcess> {
  const program = `
    import { takeLock, takeLocks } from './scripts/lib/build/lock.ts';
    await takeLock(${JSON.stringify(file)}, 0, () => {});
    console.log('held');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}

describe('the lock of a build', () => {
  test('is there for the first who takes it', async () => {
    const release = await takeLock(file, 0, never);
    expect(release).toBeTypeOf('function');
    release?.();
  });

  test('is not given to a second, who is told to wait', async () => {
    const release = await takeLock(file, 0, never);
    let waits = 0;
    expect(await takeLock(file, 0, () => (waits += 1))).toBeUndefined();
    expect(await takeLock(file, 300, () => (waits += 1))).toBeUndefined();
    expect(waits).toBe(1);
    release?.();
  });

  test('goes to who waits when it is let go', async () => {
    const release = await takeLock(file, 0, never);
    const second = takeLock(file, 5000, () => release?.());
    const releaseSecond = await second;
    expect(releaseSecond).toBeTypeOf('function');
    releaseSecond?.();
  });

  test('is held against another process', async () => {
    const other = await otherHolder();
    expect(await takeLock(file, 0, () => undefined)).toBeUndefined();
    other.kill('SIGKILL');
    await once(other, 'exit');
  });

  test('is free when its holder was killed', async () => {
    const other = await otherHolder();
    other.kill('SIGKILL');
    await once(other, 'exit');
    const release = await takeLock(file, 0, never);
    expect(release).toBeTypeOf('function');
    release?.();
  });
});

describe('several locks', () => {
  const both = () => [file, join(folder, 'second')];

  test('are taken and let go together', async () => {
    const release = await takeLocks(both(), 0, never);
    for (const one of both()) expect(await takeLock(one, 0, () => undefined)).toBeUndefined();
    release?.();
    for (const one of both()) (await takeLock(one, 0, never))?.();
  });

  test('are all let go if one is refused', async () => {
    const releaseSecond = await takeLock(join(folder, 'second'), 0, never);
    expect(await takeLocks(both(), 0, () => undefined)).toBeUndefined();
    const release = await takeLock(file, 0, never);
    expect(release).toBeTypeOf('function');
    release?.();
    releaseSecond?.();
  });

  test('are all let go if one cannot be had', async () => {
    await expect(takeLocks([file, join(folder, 'nowhere/second')], 0, never)).rejects.toThrow('unable to open');
    const release = await takeLock(file, 0, never);
    expect(release).toBeTypeOf('function');
    release?.();
  });
});
