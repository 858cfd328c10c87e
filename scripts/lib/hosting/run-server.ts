import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isRoot } from '../browser.ts';
import { freePort } from '../free-port.ts';
import { caddyConfiguration } from './caddy.ts';
import type { Hosting } from './hosting.ts';
import { nginxConfiguration } from './nginx.ts';
import type { Program } from './programs.ts';

/** A server that runs, by a configuration that the project makes. */
export interface RunningServer {
  /** Its address without a slash at the end. */
  origin: string;
  close: () => Promise<void>;
}

/** The servers for which there are configurations. */
export const serverKinds = ['nginx', 'caddy'] as const;

/** A server for which there is a configuration. */
export type ServerKind = (typeof serverKinds)[number];

/** How long a server may take to start, in milliseconds. */
const patience = 10_000;

/** The words after the name of each program. @param room a folder for what it writes. */
const argumentsOf: Record<ServerKind, (file: string, room: string, program: Program) => string[]> = {
  nginx: (file, room, { modules }) => [
    ...['-p', room, '-c', file, '-g'],
    // Workers of root would else be those of a user who may not be allowed to read the folder of the project.
    ['daemon off;', ...modules.map((path) => `load_module ${path};`), ...(isRoot() ? ['user root;'] : [])].join(' '),
  ],
  caddy: (file) => ['run', '--config', file, '--adapter', 'caddyfile'],
};

const configurations = { nginx: nginxConfiguration, caddy: caddyConfiguration };

/** Runs a server on a free port of this machine. @throws Error with what it said, if it does not start. */
export async function runServer(
  kind: ServerKind,
  program: Program,
  asked: Omit<Hosting, 'port'>,
): Promise<RunningServer> {
  const hosting = { ...asked, port: await freePort() };
  const room = mkdtempSync(join(tmpdir(), `${kind}-`));
  const file = join(room, 'configuration');
  writeFileSync(file, configurations[kind](hosting));
  const child = spawn(program.path, argumentsOf[kind](file, room, program), {
    env: { ...program.env, HOME: room, XDG_DATA_HOME: room, XDG_CONFIG_HOME: room },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const close = async () => {
    await end(child);
    rmSync(room, { recursive: true, force: true });
  };
  try {
    await isReady(child, hosting.port);
  } catch (error) {
    await close();
    throw error;
  }
  return { origin: `${asked.certificate ? 'https' : 'http'}://localhost:${hosting.port}`, close };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, 'exit');
}

async function isReady(child: ChildProcess, port: number): Promise<void> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk));
  for (const last = performance.now() + patience; performance.now() < last; await wait(50)) {
    if (child.exitCode !== null) break;
    if (await answers(port)) return;
  }
  throw new Error(`The server did not start. It said: ${said}`);
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });
