import type { Text } from '../../../src/schemas/common.ts';
import { Failure } from '../failure.ts';
import { runCommand } from '../run-command.ts';

const help: Text = {
  en: `node scripts/STEP.ts [FOLDER]

A step of npm run build. It works on the built site in FOLDER, or in dist.`,
  zh: `node scripts/步骤.ts [文件夹]

npm run build的一个步骤，处理指定文件夹（不写时为dist）中已生成的网站。`,
};

/**
 * Runs a step of the build on a built site: on the folder that the command line names, or `dist`. Prints what the step
 * says; if it fails, why, and the program then exits with 1.
 */
export async function runSiteStep(step: (site: string) => Promise<readonly string[]>): Promise<void> {
  const run = async ([site = 'dist']: readonly string[]) => {
    for (const line of await step(site).catch(fail)) console.log(line);
    return 0;
  };
  process.exitCode = await runCommand({ help, words: [0, 1], run }, process.argv.slice(2), process.env);
}

function fail(error: unknown): never {
  if (error instanceof Failure) throw error;
  const message = error instanceof Error ? error.message : String(error);
  throw new Failure({ en: message, zh: message });
}
