/** `npm run docs:rules`: writes the pages on the rules of the content, one a language. `--help` says more. */
import { languages } from '../src/schemas/common.ts';
import { ruleExamples } from '../tests/mistakes/examples.ts';
import { replaceFile } from './lib/replace-file.ts';
import { documentRules, rulesPage } from './lib/rule-docs.ts';
import { runCommand, type Command } from './lib/run-command.ts';

const command: Command = {
  help: {
    en: `npm run docs:rules

Writes the pages on the rules of the content, one a language, into docs/: from the catalogue of rules and the mistakes
that the tests try.`,
    zh: `npm run docs:rules

根据规则目录和测试所用的错误，在docs/中写出内容规则的说明，中英文各一页。`,
  },
  words: [0, 0],
  run: () => {
    const examples = ruleExamples();
    for (const language of languages) replaceFile(rulesPage(language), documentRules(language, examples));
    const pages = languages.map(rulesPage);
    return {
      en: `${examples.size} rules in ${pages.join(' and ')}.`,
      zh: `${pages.join('和')}中有${examples.size}条规则。`,
    };
  },
};
process.exitCode = await runCommand(command, process.argv.slice(2), process.env);
