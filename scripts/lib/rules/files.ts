import type { Rules } from './rule.ts';

/** Rules on the files themselves: which may stand where, and what can be read at all. */
export const fileRules = {
  'file-missing': {
    message: { en: 'The file is missing.', zh: '缺少该文件。' },
    remedy: {
      en: 'Add it; content/README.md says what belongs in it.',
      zh: '请补上；内容说明见content/README.zh.md。',
    },
  },
  'file-mark': {
    message: {
      en: 'The file begins with an invisible byte order mark.',
      zh: '文件开头有看不见的字节顺序标记（BOM）。',
    },
    remedy: {
      en: 'Save it as “UTF-8” and not as “UTF-8 with BOM”, or run “npm run check -- --fix”.',
      zh: '请另存为“UTF-8”，不要选“UTF-8（带BOM）”，或运行“npm run check -- --fix”。',
    },
  },
  'file-json': {
    message: { en: 'From here on the file is not valid JSON.', zh: '从此处起不是有效的JSON。' },
    remedy: {
      en: 'Look here and on the line before for a comma or quotation mark that is missing or too many. Quotation marks and commas between fields must be plain ones.',
      zh: '请查看本行和上一行，逗号或引号是否缺少或多余；字段之间的引号、逗号、冒号须为半角。',
    },
  },
  'file-nested': {
    message: {
      en: 'From here on brackets stand more than {limit} deep inside each other.',
      zh: '从此处起，括号嵌套超过{limit}层。',
    },
    remedy: {
      en: 'Look for brackets that were pasted again and again; no file of the content needs so many.',
      zh: '请检查括号是否被反复粘贴；内容文件无需如此多层。',
    },
  },
  'file-front-matter': {
    message: { en: 'The lines between the two --- cannot be read.', zh: '两行“---”之间的内容无法读取。' },
    remedy: {
      en: 'Begin the file with ---, then one field a line as “name: value”, then --- again. Put a value that contains a colon, or begins with a sign such as ! or &, in straight quotation marks.',
      zh: '文件以“---”开头，每行一个字段，写作“名称: 值”，最后再写一行“---”。值中含冒号，或以感叹号等符号开头的，须加半角引号。',
    },
  },
  'file-name': {
    message: { en: 'The name of the file cannot be an id.', zh: '文件名不能用作编号。' },
    remedy: {
      en: 'Use lower-case words joined by single hyphens, and the ending {ending}.',
      zh: '请用小写英文单词，以单个连字符相连，扩展名为{ending}。',
    },
  },
  'file-name-twice': {
    message: {
      en: 'The name differs from {other} in capitals or in the form of its letters only.',
      zh: '该名称与{other}仅有大小写或字符形式之别。',
    },
    remedy: {
      en: 'Keep one of the two: on many computers they are one file.',
      zh: '请只保留其一：在许多计算机上二者是同一文件。',
    },
  },
  'file-left-over': {
    message: { en: 'This is no content: it is {what}.', zh: '这不是内容文件，而是{what}。' },
    remedy: {
      en: 'Delete it; close the program first if the file is open in one.',
      zh: '请删除；如有程序正在使用该文件，请先关闭程序。',
    },
  },
  'file-copy': {
    message: { en: 'This looks like a copy of another file.', zh: '这似乎是另一文件的副本。' },
    remedy: {
      en: 'Take over into the file itself what is new, and delete the copy; earlier versions are kept by git.',
      zh: '请将新内容并入原文件并删除副本，历史版本由git保存。',
    },
  },
  'file-unexpected': {
    message: { en: 'The site reads no file of this name here.', zh: '网站不读取此处的这类文件。' },
    remedy: {
      en: 'Move it out of the content folder, or correct its name and ending; content/README.md says what is where.',
      zh: '请移出内容文件夹，或改正文件名和扩展名；各类文件的位置见content/README.zh.md。',
    },
  },
  'folder-unexpected': {
    message: { en: 'The site reads no folder of this name here.', zh: '网站不读取此处的这个文件夹。' },
    remedy: {
      en: 'Move what is in it to its place, and delete the folder; content/README.md says what is where.',
      zh: '请将其中的文件移到应有的位置，并删除该文件夹；各类文件的位置见content/README.zh.md。',
    },
  },
  'file-link': {
    message: {
      en: 'This is a symbolic link that leads {where}, not a file.',
      zh: '这是指向{where}的符号链接，不是文件本身。',
    },
    remedy: {
      en: 'Put the file itself here: a link is empty on another computer.',
      zh: '请放入文件本身：换一台计算机，链接就会失效。',
    },
  },
  'file-big': {
    message: {
      en: 'The file has {size} MiB; at most {limit} MiB is read here.',
      zh: '文件大小为{size} MiB，此处最多读取{limit} MiB。',
    },
    remedy: {
      en: 'Look for something that does not belong in it, such as a picture or a whole table pasted in.',
      zh: '请检查是否误入图片、整张表格等不属于此处的内容。',
    },
  },
  'file-empty': {
    message: { en: 'The file is empty.', zh: '文件是空的。' },
    remedy: {
      en: 'Write its content, or delete it if it was made by mistake.',
      zh: '请写入内容；如系误建，请删除。',
    },
  },
  'file-encoding': {
    message: { en: 'From here on the file is not text in UTF-8.', zh: '从此处起不是UTF-8编码的文字。' },
    remedy: {
      en: 'Save it again as “UTF-8”. If it came from a spreadsheet or an older editor, it may be in GBK or UTF-16.',
      zh: '请另存为“UTF-8”。由电子表格或较旧的编辑器保存的，可能是GBK或UTF-16编码。',
    },
  },
  'file-line-ends': {
    message: {
      en: 'The lines end as on Windows or older computers (CR).',
      zh: '换行符为Windows或旧式系统的格式（CR）。',
    },
    remedy: {
      en: 'Set the line ends to “LF” in your editor, or run “npm run check -- --fix”.',
      zh: '请在编辑器中将换行符设为“LF”，或运行“npm run check -- --fix”。',
    },
  },
  'file-last-line': {
    message: { en: 'The last line does not end.', zh: '最后一行末尾没有换行。' },
    remedy: {
      en: 'Press Enter at the end of the file, or run “npm run check -- --fix”.',
      zh: '请在文件末尾按一次回车键，或运行“npm run check -- --fix”。',
    },
  },
  'file-merge-marks': {
    message: {
      en: 'Here stands a mark of git for two versions that were not joined.',
      zh: '此处留有git合并冲突的标记。',
    },
    remedy: {
      en: 'Keep the right version of the lines between <<<<<<< and >>>>>>>, and delete the marks.',
      zh: '请在“<<<<<<<”与“>>>>>>>”之间保留正确的版本，并删除标记。',
    },
  },
  'file-unit-unknown': {
    message: {
      en: 'No unit of the outline has the id “{id}”.',
      zh: '规划结构（plan/outline.json）中没有编号为“{id}”的条目。',
    },
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
