/** `npm test`: everything that must be right before the site is published, step by step. `--help` says more. */
import { runCommand, type Command } from './lib/run-command.ts';
import { builtFolder } from './lib/server.ts';
import { runStep, type Outcome, type Step } from './lib/steps.ts';

const tool = (path: string, ...args: string[]) => [`node_modules/${path}`, ...args];
const vitest = (project: string, report: string) =>
  tool(
    'vitest/vitest.mjs',
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  );

/**
 * The steps, stage by stage. Those of one stage have nothing to do with each other and run side by side: builds, one after
 * the other, leave a processor free for what only reads.
 */
const stages: readonly (readonly Step[])[] = [
  [
    { name: 'content', run: ['scripts/check.ts'] },
    {
      name: 'types',
      run: tool('astro/bin/astro.mjs', 'check', '--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'),
    },
  ],
  [{ name: 'build', run: ['scripts/build.ts'], show: /pages searched|links followed/, vital: true }],
  [
    {
      name: 'html',
      run: tool(
        'html-validate/bin/html-validate.mjs',
        '--config',
        '.htmlvalidate.json',
        '--formatter',
        'text',
        // The simple forms of pages differ by a class and addresses alone: a few of them stand for all.
        ...['*.html', '*/*.html', '*/!(simple)/**/*.html', '*/simple/*/*.html'].map(
          (form) => `${builtFolder()}/${form}`,
        ),
      ),
    },
    {
      name: 'code tests',
      run: vitest('code', '.cache/code-tests.json'),
      report: '.cache/code-tests.json',
      show: /refused by the check/,
    },
    { name: 'links', run: ['scripts/links.ts'], show: /addresses looked at/ },
    { name: 'lint', run: tool('eslint/bin/eslint.js', '.', '--max-warnings', '0') },
    { name: 'format', run: tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.') },
    {
      name: 'safe builds',
      run: vitest('builds', '.cache/build-tests.json'),
      report: '.cache/build-tests.json',
      show: /interrupted builds survived|none ran/,
    },
  ],
  [
    {
      name: 'site tests',
      run: vitest('browser', '.cache/site-tests.json'),
      report: '.cache/site-tests.json',
      show: /none ran|was not tested|complaints of the browser|lead nowhere|in the first three|violations on|lines of the reference|faults readable/,
    },
  ],
];

/** The end of a long output, with no endless lines: what went wrong stands there. */
const tail = (output: string) =>
  output
    .trim()
    .split('\n')
    .slice(-100)
    .map((line) => line.slice(0, 500))
    .join('\n');

function tell({ name, show }: Step, { passed, failed, output, seconds }: Outcome): void {
  const counts = passed + failed > 1 ? `, ${passed} passed, ${failed} failed` : '';
  if (failed > 0) console.log(`The step “${name}” failed (${seconds.toFixed(1)} s${counts}):\n\n${tail(output)}\n`);
  else console.log(`${name}: all right (${seconds.toFixed(1)} s${counts})`);
  const shown = show && failed === 0 ? output.split('\n').filter((line) => show.test(line)) : [];
  for (const line of shown) console.log(`  ${line.trim()}`);
}

/** Runs the steps of each stage. @returns how many tests passed and failed. */
async function runAll(): Promise<{ passed: number; failed: number }> {
  const total = { passed: 0, failed: 0 };
  for (const stage of stages) {
    const outcomes = await Promise.all(stage.map(async (step) => ({ step, outcome: await runStep(step) })));
    for (const { step, outcome } of outcomes) {
      tell(step, outcome);
      total.passed += outcome.passed;
      total.failed += outcome.failed;
    }
    if (outcomes.some(({ step, outcome }) => step.vital && outcome.failed > 0)) {
      console.log('The steps after it were left out.');
      break;
    }
  }
  return total;
}

const command: Command = {
  help: {
    en: `npm test

Tries everything that must be right before the site is published, step by step; npm run test:full looks at every page on
every screen. The last line counts, and it ends with 1 if anything failed.`,
    zh: `npm test

逐步检查网站发布前必须无误的各项内容；npm run test:full检查全部页面和各种屏幕。最后一行为统计，有不通过的以1结束。`,
  },
  words: [0, 0],
  run: async () => {
    const { passed, failed } = await runAll();
    console.log(`${passed} passed, ${failed} failed`);
    return failed > 0 ? 1 : 0;
  },
};
process.exitCode = await runCommand(command, process.argv.slice(2), process.env);
