import { languages, type Language } from '../../src/schemas/common.ts';
import type { TreeFile } from './files.ts';
import type { Tree } from './tree.ts';

/** A file of running words, and the language they are in. */
interface ProseFile {
  file: TreeFile;
  language: Language;
}

/** The files of running words: the plan's text, updates and pages. */
export const proseFiles = ({ files }: Tree): ProseFile[] =>
  [...files.values()].flatMap((file) => {
    const folder = /^(?:plan|updates|pages)\/(\w+)\//.exec(file.path)?.[1];
    const language = languages.find((candidate) => candidate === folder);
    return language ? [{ file, language }] : [];
  });
