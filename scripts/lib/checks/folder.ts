import { idSchema, type Text } from '../../../src/schemas/common.ts';
import { contentFolders, isExpectedFile, isExpectedFolder, splitPath } from '../layout.ts';
import type { LinkTarget, Listed } from '../listing.ts';
import type { Problem } from '../problem.ts';
import type { RuleId } from '../rules/index.ts';
import type { Tree } from '../tree.ts';

/** Files that computers and programs leave behind, by their names. */
const leftOvers: readonly (readonly [RegExp, Text])[] = [
  [/^\.DS_Store$|^\._/, { en: 'a file that macOS keeps about a folder', zh: 'macOS系统自动生成的文件' }],
  [
    /^(?:Thumbs\.db|desktop\.ini)$/i,
    { en: 'a file that Windows keeps about a folder', zh: 'Windows系统自动生成的文件' },
  ],
  [/^~\$/, { en: 'the mark of a file that is open in Office or WPS', zh: 'Office或WPS打开文件时的占用标记' }],
  [/^\.~lock\..*#$/, { en: 'the mark of a file that is open in LibreOffice', zh: 'LibreOffice打开文件时的占用标记' }],
  [
    /(?:~|\.(?:swp|swo|tmp|temp|bak|orig|rej|part|crdownload))$/i,
    { en: 'what a program left behind', zh: '程序遗留的临时文件或备份' },
  ],
];

/** Names that computers and people give to copies. */
const copy = /\(\d+\)|\bcopy\b|副本|复件|拷贝|conflicted|冲突/i;

const destinations: Readonly<Record<LinkTarget, Text>> = {
  inside: { en: 'to another place in the content folder', zh: '内容文件夹内另一处' },
  outside: { en: 'out of the content folder', zh: '内容文件夹之外' },
  nowhere: { en: 'nowhere', zh: '不存在之处' },
};

/** Checks that in the content folder stands what belongs there and nothing else. */
export function checkFolder({ listing }: Tree): Problem[] {
  const strange = listing.filter(({ path, kind }) => kind === 'folder' && !isExpectedFolder(path));
  const isInStrange = ({ path }: Listed) => strange.some((folder) => path.startsWith(`${folder.path}/`));
  return [...listing.filter((one) => !isInStrange(one)).flatMap(problemWith), ...namesTwice(listing)];
}

const tell = (rule: RuleId, file: string, values: Problem['values'] = {}): Problem[] => [
  { rule, file, line: 1, field: '', values },
];

function problemWith({ path, kind, leads = 'nowhere' }: Listed): Problem[] {
  if (kind === 'link') return tell('file-link', path, { where: destinations[leads] });
  if (kind === 'folder') return isExpectedFolder(path) ? [] : tell('folder-unexpected', path);
  return kind === 'special' ? tell('file-unexpected', path) : problemWithFile(path);
}

function problemWithFile(path: string): Problem[] {
  const [folder, name] = splitPath(path);
  const leftOver = leftOvers.find(([pattern]) => pattern.test(name));
  if (leftOver) return tell('file-left-over', path, { what: leftOver[1] });
  const ending = contentFolders.find((one) => one.path === folder && name.endsWith(one.ending))?.ending;
  const id = ending && name.slice(0, -ending.length);
  if (id && idSchema.safeParse(id).success) return [];
  if (copy.test(name)) return tell('file-copy', path);
  if (ending) return tell('file-name', path, { ending });
  return isExpectedFile(path) ? [] : tell('file-unexpected', path);
}

/** Names that some computers cannot tell apart: there the later file takes the place of the earlier. */
function namesTwice(listing: readonly Listed[]): Problem[] {
  const first = new Map<string, string>();
  return listing.flatMap(({ path }) => {
    const plain = path.normalize('NFC').toLowerCase();
    const other = first.get(plain);
    if (other === undefined) first.set(plain, path);
    return other === undefined ? [] : tell('file-name-twice', path, { other });
  });
}
