/**
 * Runs a step of the build on a built site: on the folder that the command line names, or `dist`. Prints what the step
 * says; if it fails, why, and the program then exits with 1.
 */
export async function runSiteStep(step: (site: string) => Promise<readonly string[]>): Promise<void> {
  try {
    for (const line of await step(process.argv[2] ?? 'dist')) console.log(line);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
