import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../src/schemas/common.ts';
import { problemInText, type TreeFile } from '../files.ts';
import { nodesOf, offsetOf, wordsIn, type MarkdownNode } from '../markdown.ts';
import type { Problem } from '../problem.ts';
import { proseFiles } from '../prose.ts';
import type { Tree } from '../tree.ts';
import { judgeLink, knownAddresses, type KnownAddresses } from './links.ts';

/** Words that say nothing of where a link leads. */
const vague: Readonly<Record<Language, RegExp>> = {
  en: /^(?:click |see |read |look )?(?:here|this|more|this (?:page|link|one|website)|(?:the )?link|read more|learn more|more information|details)$/i,
  zh: /^(?:请)?(?:点击|点|单击|戳|查看|详见|见|访问)?(?:这里|此处|这儿|该处|本处|链接|该链接|此链接|这个|更多|详情|全文|网页|了解更多|阅读更多)$/,
};

/** What cameras and telephones call a picture, and any name with the ending of one. */
const fileName = /\.(?:jpe?g|png|gif|webp|avif|svg|heic)$|^(?:IMG|DSC|PXL|image|screenshot|微信图片)[-_ ]?\d+/i;

/** Checks the links and pictures in running words: they lead somewhere, and say where to people who do not see them. */
export function checkTextLinks(tree: Tree): Problem[] {
  const known = knownAddresses(tree);
  return proseFiles(tree).flatMap(({ file, language }) =>
    nodesOf(file).flatMap((node) => [...words(node, file, language), ...address(node, file, language, known)]),
  );
}

function words(node: MarkdownNode, file: TreeFile, language: Language): Problem[] {
  if (node.type === 'image' || node.type === 'imageReference') {
    const alt = node.alt?.trim() ?? '';
    if (alt === '') return [problemInText('image-without-alt', file, offsetOf(node))];
    return fileName.test(alt) ? [problemInText('image-alt-file-name', file, offsetOf(node), { words: alt })] : [];
  }
  if (node.type !== 'link' && node.type !== 'linkReference') return [];
  const text = wordsIn(node).trim();
  if (text === '') return [problemInText('link-text-empty', file, offsetOf(node))];
  const isVague = vague[language].test(text.replace(/[\s.。…!！>›»→]+$/u, ''));
  return isVague ? [problemInText('link-text-vague', file, offsetOf(node), { words: text })] : [];
}

/** Links of the plan to indicators and notes are held against those by the check of references. */
const ownScheme = /^(?:indicator|note):[a-z0-9-]+$/;

function address(node: MarkdownNode, file: TreeFile, language: Language, known: KnownAddresses): Problem[] {
  if (node.type === 'image') return picture(node.url, node, file);
  if (node.type !== 'link' && node.type !== 'definition') return [];
  if (file.path.startsWith('plan/') && ownScheme.test(node.url)) return [];
  const judgement = judgeLink(node.url, language, known);
  return judgement ? [problemInText(judgement.rule, file, offsetOf(node), judgement.values)] : [];
}

/** Where the files lie that the site serves as they are. */
const publicFolder = join(import.meta.dirname, '../../../public');

function picture(url: string, node: MarkdownNode, file: TreeFile): Problem[] {
  if (/^\/(?!\/)/.test(url)) {
    return existsSync(join(publicFolder, url))
      ? []
      : [problemInText('image-missing', file, offsetOf(node), { address: url })];
  }
  const isElsewhere = /^(?:https?:)?\/\//i.test(url);
  const values = { address: url, example: '/pictures/…' };
  return [
    problemInText(isElsewhere ? 'image-elsewhere' : 'link-relative', file, offsetOf(node), isElsewhere ? {} : values),
  ];
}
