import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

/** One step of the tests: a program that ends with 0 if all is well. */
export interface Step {
  /** Its name in a word or two. */
  name: string;
  /** What it runs, as arguments of Node. */
  run: readonly string[];
  /** Set on a step that counts its own tests: the file in which Vitest writes its report. */
  report?: string;
  /** Lines of its output that are shown also when all is well. */
  show?: RegExp;
  /** Whether the steps after it make no sense if it fails. */
  vital?: boolean;
}

/** How a step went. */
export interface Outcome {
  passed: number;
  failed: number;
  /** What it printed. */
  output: string;
  seconds: number;
}

/** No step takes longer than this, unless it hangs. In milliseconds. */
const patience = 30 * 60_000;

/** Runs a step and counts: Vitest's tests one by one, anything else as one. */
export async function runStep(step: Step): Promise<Outcome> {
  const start = performance.now();
  if (step.report) rmSync(step.report, { force: true });
  const { code, output } = await runNode(step.run);
  const seconds = (performance.now() - start) / 1000;
  const counts = step.report ? readCounts(step.report) : undefined;
  if (counts) return { ...counts, failed: counts.failed || Number(code !== 0), output, seconds };
  return { passed: Number(code === 0), failed: Number(code !== 0), output, seconds };
}

/** Runs Node and collects what it prints, without colours. */
function runNode(run: readonly string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ASTRO_TELEMETRY_DISABLED: '1' };
    const child = spawn(process.execPath, run, { env, timeout: patience });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => resolve({ code: 1, output: output + error.message }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** The counts in Vitest's report, or nothing if it did not come to write one. */
function readCounts(path: string): { passed: number; failed: number } | undefined {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, number>;
    return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
  } catch {
    return undefined;
  }
}
