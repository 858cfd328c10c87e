import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/schemas/common.ts';
import { ruleExamples } from '../../tests/mistakes/examples.ts';
import { documentRules, rulesPage } from './rule-docs.ts';
import { ruleGroups, rules } from './rules/index.ts';

let examples: ReturnType<typeof ruleExamples>;
beforeAll(() => {
  examples = ruleExamples();
}, 60_000);

describe('the pages on the rules', () => {
  test.for(languages)('are those that “npm run docs:rules” makes: %s', (language) => {
    expect(readFileSync(rulesPage(language), 'utf8')).toBe(documentRules(language, examples));
  });

  test('name the instructions in their own language', () => {
    expect(documentRules('zh', examples)).not.toContain('content/README.md');
  });

  test('show an example of every rule', () => {
    expect([...examples.keys()].toSorted()).toEqual(Object.keys(rules).toSorted());
  });

  test('have every rule in one group', () => {
    const grouped = ruleGroups.flatMap((group) => Object.keys(group.rules));
    expect(grouped.toSorted()).toEqual(Object.keys(rules).toSorted());
  });
});
