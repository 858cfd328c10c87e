/** `npm run check [-- --lang zh]`: reads the content without building the site and tells what is wrong with it. */
import { checkTree } from './lib/checks/index.ts';
import { contentFolder, readTree } from './lib/content.ts';
import { commandLanguage } from './lib/language.ts';
import { formatProblems, summarizeProblems } from './lib/report.ts';

const language = commandLanguage(process.argv.slice(2), process.env);
const root = contentFolder();
const problems = checkTree(readTree(root, language));
if (problems.length > 0) console.log(`${formatProblems(problems, root, language)}\n`);
console.log(summarizeProblems(problems, language));
process.exitCode = problems.length > 0 ? 1 : 0;
