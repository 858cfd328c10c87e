import { readFile, writeFile } from 'node:fs/promises';

/**
 * Where Pagefind's script keeps silent on a file that it could not read, and what it shall do instead. Without a piece of
 * the index it would find nothing and say so; without its list of pages it would fail later, for no reason that can be
 * told; and what its first step throws nobody waits for, but each search learns of it.
 */
const changes: readonly (readonly [silent: string, loud: string])[] = [
  ['"load_index_chunk")).catch(()=>{})', '"load_index_chunk"))'],
  [
    'Failed to load the meta index:\n${e?.toString()}`);}',
    'Failed to load the meta index:\n${e?.toString()}`);throw e;}',
  ],
  ['this.init(options2?.language);', 'this.init(options2?.language).catch(()=>{});'],
];

/** The script with all that must be told. @throws Error if it is not as this version of Pagefind writes it. */
export function loudScript(script: string): string {
  return changes.reduce((text, [silent, loud]) => {
    const [before, after, ...others] = text.split(silent);
    if (before === undefined || after === undefined || others.length > 0)
      throw new Error(`Pagefind's script does not have once what is to be changed in it: ${silent}`);
    return before + loud + after;
  }, script);
}

/** Lets the script of an index fail where a file of the index cannot be read. @param path the script. */
export const makeLoud = async (path: string): Promise<void> =>
  writeFile(path, loudScript(await readFile(path, 'utf8')));
