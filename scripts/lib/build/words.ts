import type { Text } from '../../../src/schemas/common.ts';
import type { Look } from './look-over.ts';

/** Why a file or folder could not be written, by the system's code. */
const reasons: Readonly<Record<string, (path: string) => Text>> = {
  ENOSPC: () => ({ en: 'The disk is full. Make room and build again.', zh: '磁盘已满。请腾出空间后重新生成。' }),
  EDQUOT: () => ({
    en: 'Your share of the disk is used up. Make room and build again.',
    zh: '磁盘配额已用完。请腾出空间后重新生成。',
  }),
  EFBIG: () => ({
    en: 'A file is bigger than this system allows. Raise the limit and build again.',
    zh: '文件大小超过系统上限。请调高上限后重新生成。',
  }),
  EACCES: noPermission,
  EPERM: noPermission,
  EROFS: (path) => ({
    en: `Nothing can be written here: the disk is read-only${inBrackets(path)}. Choose another folder with OUT_DIR.`,
    zh: `此处无法写入，磁盘为只读${inChineseBrackets(path)}。请用OUT_DIR另选文件夹。`,
  }),
  EBUSY: notAsAWhole,
  EXDEV: notAsAWhole,
};

function noPermission(path: string): Text {
  return {
    en: `You have no permission to write here${inBrackets(path)}. Ask for it, or choose another folder with OUT_DIR.`,
    zh: `没有写入权限${inChineseBrackets(path)}。请申请权限，或用OUT_DIR另选文件夹。`,
  };
}

function notAsAWhole(path: string): Text {
  return {
    en: `The folder cannot be put in place as a whole, since it is a disk of its own or in use${inBrackets(path)}. Build into a folder inside it with OUT_DIR.`,
    zh: `文件夹无法整体替换，它可能是单独挂载的磁盘或正被占用${inChineseBrackets(path)}。请用OUT_DIR指定其中的子文件夹。`,
  };
}

const inBrackets = (path: string) => (path === '' ? '' : ` (${path})`);
const inChineseBrackets = (path: string) => (path === '' ? '' : `（${path}）`);

/** A reason in words for an error of the file system; the error's own message where there are no better words. */
export function reasonOf(error: unknown): Text {
  const { code = '', path = '', message } = error as NodeJS.ErrnoException;
  return reasons[code]?.(path) ?? { en: message, zh: message };
}

/** A reason in words if the output of a program names a code of the file system. */
export function reasonIn(output: string): Text | undefined {
  const code = Object.keys(reasons).find((name) => new RegExp(`\\b${name}\\b`).test(output));
  return code === undefined ? undefined : reasons[code]?.('');
}

/** What the build says. */
export const buildWords = {
  waiting: {
    en: 'Another build is running. This one begins when that has ended.',
    zh: '另有一次生成正在进行，结束后再开始本次生成。',
  },
  gaveUp: {
    en: 'Another build has been running for ten minutes, so this one was not begun. End that one, or wait for it.',
    zh: '另一次生成已进行十分钟仍未结束，本次未开始。请先结束它，或稍候再试。',
  },
  contentWrong: {
    en: 'The site was not built, since the content has the mistakes above.',
    zh: '内容有上述问题，未生成网站。',
  },
  contentWrongInPreview: {
    en: 'The preview is made all the same; “npm run build” publishes nothing until this is mended.',
    zh: '预览仍会生成；以上问题改正之前，“npm run build”不会发布任何内容。',
  },
  pagesFailed: {
    en: 'The pages could not be made; Astro says above why.',
    zh: '页面未能生成，原因见上文Astro的提示。',
  },
  picturesFailed: {
    en: 'The pictures could not be drawn; the reason stands above.',
    zh: '图片未能绘制，原因见上文。',
  },
  citationsFailed: {
    en: 'The files to cite pages by could not be written; the reason stands above.',
    zh: '引用文件未能生成，原因见上文。',
  },
  markdownFailed: {
    en: 'The text of the pages could not be written; the reason stands above.',
    zh: '页面文本未能生成，原因见上文。',
  },
  searchFailed: {
    en: 'The search index could not be made; the reason stands above.',
    zh: '搜索索引未能生成，原因见上文。',
  },
  simpleFailed: {
    en: 'The simple forms of the pages could not be written; the reason stands above.',
    zh: '长辈版页面未能生成，原因见上文。',
  },
  hostingFailed: {
    en: 'The compressed files for hosts could not be written; the reason stands above.',
    zh: '供服务器使用的压缩文件未能写入，原因见上文。',
  },
  notWhole: {
    en: 'The new site is not whole; what is wrong with it stands above.',
    zh: '新生成的网站不完整，问题见上文。',
  },
  stopped: { en: 'The build was stopped.', zh: '生成已中止。' },
  earlierStays: {
    en: 'The earlier site stays as it was.',
    zh: '原有网站未作任何改动。',
  },
  nothingPublished: { en: 'Nothing was published.', zh: '未发布任何内容。' },
} as const satisfies Readonly<Record<string, Text>>;

/** Why a folder is not built into. */
export const otherFolder = (folder: string): Text => ({
  en: `The folder ${folder} holds something else than a built site, and is not replaced by one. Empty it, or choose another with OUT_DIR.`,
  zh: `文件夹${folder}中并非生成的网站，不予替换。请先清空，或用OUT_DIR另选文件夹。`,
});

/** The last line of a build that went well. */
export const doneWords = (folder: string, { pages, links }: Pick<Look, 'pages' | 'links'>): Text => ({
  en: `The site in ${folder} is new and whole: ${pages} pages, ${links} links followed.`,
  zh: `${folder}中的网站已更新，内容完整：共${pages}个页面，核对链接${links}条。`,
});

/** The last line of a preview. It need not be whole. */
export const previewWords = ({ pages, flaws }: Look): Text =>
  flaws.length === 0
    ? { en: `The preview is made: ${pages} pages.`, zh: `预览已生成，共${pages}个页面。` }
    : {
        en: `The preview is made: ${pages} pages, with the flaws above.`,
        zh: `预览已生成，共${pages}个页面，但有上述问题。`,
      };
