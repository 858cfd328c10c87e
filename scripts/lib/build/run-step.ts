import { spawn } from 'node:child_process';

/** How a program ended: its status, `null` if a signal ended it, and the last of what it said of errors. */
export interface Ended {
  status: number | null;
  said: string;
}

/** How much of what a program says is kept, in characters. */
const kept = 20_000;

/** Signals that end the build. What it started is to end too, also if the signal was sent to the build alone. */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs a script with Node, shows what it prints, and waits for its end. @param stop ends it before its time. */
export function runStep(args: readonly string[], env: NodeJS.ProcessEnv, stop?: AbortSignal): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'inherit', 'pipe'] });
    const end = () => child.kill();
    for (const signal of endings) process.on(signal, end);
    stop?.addEventListener('abort', end);
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      process.stderr.write(chunk);
      said = (said + chunk.toString()).slice(-kept);
    });
    child.on('error', reject);
    child.on('close', (status) => {
      for (const signal of endings) process.off(signal, end);
      stop?.removeEventListener('abort', end);
      resolve({ status, said });
    });
  });
}
