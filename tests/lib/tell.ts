import { vi } from 'vitest';
import { runCommand, type Command } from '../../scripts/lib/run-command.ts';

/** Runs a command as the command line does, in English unless it is asked otherwise. @returns what it ended with, and all that it said. */
export async function tell(command: Command, ...args: readonly string[]): Promise<{ status: number; said: string }> {
  const lines: unknown[] = [];
  const spies = (['log', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((line) => void lines.push(line)),
  );
  try {
    return { status: await runCommand(command, args, {}), said: lines.join('\n') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
