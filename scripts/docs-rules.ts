/** `npm run docs:rules`: writes the pages on the rules of the content, one a language, into `docs/`. */
import { writeFileSync } from 'node:fs';
import { languages } from '../src/schemas/common.ts';
import { ruleExamples } from '../tests/mistakes/examples.ts';
import { documentRules, rulesPage } from './lib/rule-docs.ts';

const examples = ruleExamples();
for (const language of languages) writeFileSync(rulesPage(language), documentRules(language, examples));
console.log(`${examples.size} rules in ${languages.map(rulesPage).join(' and ')}.`);
