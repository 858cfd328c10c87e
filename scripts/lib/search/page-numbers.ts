import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** What stands before the data in each of Pagefind's files. */
const signature = 'pagefind_dcd';

/** Pagefind's list of pages and pieces; of each page its id stands first. */
type PageList = [version: string, pages: [id: string, ...rest: unknown[]][], ...rest: unknown[]];

/**
 * Calls each page in Pagefind's list by its number instead of the hash of its record. The hashes would be half of the
 * list, which each first search fetches, and name files that are not published.
 * @param folder where Pagefind has written its files; the address of each record is the page's number.
 * @throws Error if the files are not as this version of Pagefind writes them.
 */
export async function numberPages(folder: string): Promise<void> {
  const numbers = await recordNumbers(join(folder, 'fragment'));
  const path = join(folder, await listName(folder));
  const content = gunzipSync(await readFile(path));
  if (!startsWithSignature(content)) throw new Error(`${path} does not begin as Pagefind's files do.`);
  const [version, pages, ...rest] = decode(content.subarray(signature.length)) as PageList;
  const numbered = pages.map(([id, ...about]) => [numberOf(numbers, id), ...about]);
  const list = Buffer.concat([Buffer.from(signature), encode([version, numbered, ...rest])]);
  await writeFile(path, gzipSync(list, { level: 9 }));
}

const startsWithSignature = (content: Buffer) => content.toString('latin1', 0, signature.length) === signature;

async function listName(folder: string): Promise<string> {
  const [name, ...others] = (await readdir(folder)).filter((file) => file.endsWith('.pf_meta'));
  if (name === undefined || others.length > 0) throw new Error(`There is not one list of pages in ${folder}.`);
  return name;
}

/** The number of each page by Pagefind's id of it, read from the records that it wrote. */
async function recordNumbers(folder: string): Promise<ReadonlyMap<string, string>> {
  const numbers = new Map<string, string>();
  for (const name of await readdir(folder)) {
    const record = gunzipSync(await readFile(join(folder, name))).toString('utf8');
    const { url } = JSON.parse(record.slice(record.indexOf('{'))) as { url: string };
    numbers.set(name.replace('.pf_fragment', ''), url);
  }
  return numbers;
}

function numberOf(numbers: ReadonlyMap<string, string>, id: string): string {
  const number = numbers.get(id);
  if (number === undefined) throw new Error(`Pagefind lists a page ${id} of which there is no record.`);
  return number;
}
