import type { Rules } from './rule.ts';

/** Rules on the files themselves. */
export const fileRules = {
  'file-missing': {
    message: { en: 'The file is missing.', zh: '缺少该文件。' },
    remedy: { en: 'Add it; content/README.md says what belongs in it.', zh: '请补上；内容说明见content/README.md。' },
  },
  'file-mark': {
    message: {
      en: 'The file begins with an invisible byte order mark.',
      zh: '文件开头有看不见的字节顺序标记（BOM）。',
    },
    remedy: {
      en: 'Save it as “UTF-8” and not as “UTF-8 with BOM”.',
      zh: '请另存为“UTF-8”，不要选“UTF-8（带BOM）”。',
    },
  },
  'file-json': {
    message: { en: 'From here on the file is not valid JSON.', zh: '从此处起不是有效的JSON。' },
    remedy: {
      en: 'Look here and on the line before for a comma or quotation mark that is missing or too many. Quotation marks and commas between fields must be plain ones.',
      zh: '请查看本行和上一行，逗号或引号是否缺少或多余；字段之间的引号、逗号、冒号须为半角。',
    },
  },
  'file-front-matter': {
    message: { en: 'The lines between the two --- cannot be read.', zh: '两行“---”之间的内容无法读取。' },
    remedy: {
      en: 'Begin the file with ---, then one field a line as “name: value”, then --- again. Put a value that contains a colon in quotation marks.',
      zh: '文件以“---”开头，每行一个字段，写作“名称: 值”，最后再写一行“---”。值中含冒号的，须加半角引号。',
    },
  },
  'file-name': {
    message: { en: 'The name of the file cannot be an id.', zh: '文件名不能用作编号。' },
    remedy: {
      en: 'Use lower-case words joined by single hyphens, and the ending {ending}.',
      zh: '请用小写英文单词，以单个连字符相连，扩展名为{ending}。',
    },
  },
  'file-unit-unknown': {
    message: { en: 'No unit of the outline has the id “{id}”.', zh: '大纲中没有编号为“{id}”的条目。' },
    remedy: {
      en: 'Give the file the name of a unit of plan/outline.json, or add the unit there.',
      zh: '请将文件名改为plan/outline.json中的条目编号，或在其中补上该条目。',
    },
  },
  'file-one-language': {
    message: { en: 'The file has no counterpart in {language}.', zh: '缺少对应的{language}文件。' },
    remedy: { en: 'Add {path}.', zh: '请补上{path}。' },
  },
} as const satisfies Rules;
