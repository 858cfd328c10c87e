import { existsSync, globSync, readFileSync } from 'node:fs';
import { validateWorkflow } from '@action-validator/core';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isExpectedFile } from '../scripts/lib/layout.ts';

const folder = 'docs/content-repository';
const read = (path: string) => readFileSync(`${folder}/${path}`, 'utf8');
const workflows = globSync('.github/workflows/*.yml', { cwd: folder });

/** Every step of every job of a workflow. */
const stepsOf = (path: string) =>
  Object.values(
    (parse(read(path)) as { jobs: Record<string, { steps: { uses?: string; run?: string }[] }> }).jobs,
  ).flatMap(({ steps }) => steps);

describe('the files for a repository of content', () => {
  test.for(workflows)('%s is a workflow as GitHub knows it', (path) => {
    const { errors } = validateWorkflow(read(path)) as { errors: unknown[] };
    expect(errors).toEqual([]);
  });

  test.for(workflows)('%s uses actions of one exact version, and installs and tests as everybody does', (path) => {
    const steps = stepsOf(path);
    const loose = steps.flatMap(({ uses }) => (uses && !/@v\d+\.\d+\.\d+$/.test(uses) ? [uses] : []));
    expect(loose).toEqual([]);
    const commands = steps.map(({ run }) => run);
    expect(commands.indexOf('npm ci')).toBeGreaterThanOrEqual(0);
    expect(commands.indexOf('npm test')).toBeGreaterThan(commands.indexOf('npm ci'));
  });

  test('run commands that this project has', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const all = [...workflows.map(read), read('.gitlab-ci.yml'), read('.github/pull_request_template.md')].join('\n');
    const named = [...all.matchAll(/npm run (?:--silent )?([a-z:]+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('test with the Node that the project brings, and publish what the build makes', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    const pipeline = parse(read('.gitlab-ci.yml')) as { image: string; content: { script: string[] }; pages: object };
    expect(pipeline.image).toBe(`node:${devDependencies['node']}-bookworm`);
    expect(pipeline.content.script.at(-1)).toBe('npm test');
    expect(JSON.stringify(pipeline.pages)).toContain('mv dist public');
    expect(read('.github/workflows/publish.yml')).toContain('path: dist');
  });

  test('give every part of the content an owner', () => {
    const paths = [...read('.github/CODEOWNERS').matchAll(/^(\/\S+)\s+@/gm)].map(([, path = '']) => path);
    expect(paths).toContain('/content/');
    const known = (path: string) =>
      existsSync(path.slice(1)) || isExpectedFile(path.replace('/content/', '').replace(/\/$/, ''));
    expect(paths.filter((path) => !known(path))).toEqual([]);
  });
});
