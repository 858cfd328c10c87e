import type { Rules } from './rule.ts';

/** Rules on what each field may hold. The schemas in `src/schemas` say what is asked; these sentences say it to people. */
export const schemaRules = {
  'field-missing': {
    message: { en: 'The field is missing.', zh: '缺少该字段。' },
    remedy: { en: 'Add it; its meaning stands in content/README.md.', zh: '请补上；字段含义见content/README.zh.md。' },
  },
  'field-unknown': {
    message: { en: 'There is no field “{name}” here.', zh: '此处没有“{name}”字段。' },
    remedy: { en: 'Look for a slip of the pen in its name, or remove it.', zh: '请检查字段名是否写错，或将其删除。' },
  },
  'field-twice': {
    message: { en: 'The field “{name}” stands here a second time.', zh: '字段“{name}”在此处重复出现。' },
    remedy: {
      en: 'Keep one of the two: a program would silently take the last.',
      zh: '请只保留一个：程序读取时会不加提示地只取最后一个。',
    },
  },
  'field-type': {
    message: { en: 'This is not the kind of value that is needed here.', zh: '该值的类型不符合要求。' },
    remedy: { en: 'Write {expected}.', zh: '请改为{expected}。' },
  },
  'date-unquoted': {
    message: {
      en: 'The date has no quotation marks, so it is read as a number.',
      zh: '日期没有加引号，会被读成数字。',
    },
    remedy: {
      en: "Put plain quotation marks around it: '2024-11'.",
      zh: "请加上半角引号：'2024-11'。",
    },
  },
  'value-commented': {
    message: {
      en: 'From “#” on, this is a comment and not a part of the value: “{name}” would be lost.',
      zh: '“#”及其后文字会被当作注释，不属于该值：“{name}”将会丢失。',
    },
    remedy: {
      en: 'Put straight quotation marks around the whole value, or the comment on a line of its own.',
      zh: '请给整个值加上半角引号；如确是注释，请单独成行。',
    },
  },
  'value-curly-quotes': {
    message: {
      en: 'The quotation marks around this value are curly, so readers would see them.',
      zh: '该值两端是全角引号，会被当作文字显示给读者。',
    },
    remedy: {
      en: "Use straight ones: '{name}'. If the curly ones belong to the words, put straight ones around them.",
      zh: "请改用半角引号：'{name}'。如全角引号本属文字内容，请在其外再加一对半角引号。",
    },
  },
  'field-choice': {
    message: { en: 'This value is not one of the possible ones.', zh: '该值不在可选范围内。' },
    remedy: { en: 'Use one of: {choices}.', zh: '请从以下值中选用：{choices}。' },
  },
  'field-format': {
    message: { en: 'This value is not written as it must be.', zh: '该值的写法不符合要求。' },
    remedy: { en: 'Write {format}.', zh: '请写成{format}。' },
  },
  'field-too-small': {
    message: { en: 'This is empty, too short or too small.', zh: '内容为空、过短或数值过小。' },
    remedy: { en: 'Write at least {limit}.', zh: '下限为{limit}。' },
  },
  'field-too-big': {
    message: { en: 'This is too long or too big.', zh: '内容过长或数值过大。' },
    remedy: { en: 'Write at most {limit}.', zh: '上限为{limit}。' },
  },
  'field-invalid': {
    message: { en: 'This value does not fit here.', zh: '该值不符合此处的要求。' },
    remedy: {
      en: 'Compare it with the same field of another entry, and with content/README.md.',
      zh: '请对照其他条目的同一字段，并参阅content/README.zh.md。',
    },
  },
  'basis-unknown': {
    message: { en: 'This is not one of the indicator’s own bases.', zh: '该口径不在本指标的口径之列。' },
    remedy: {
      en: 'Use the id of an entry under “bases”, or add the basis there.',
      zh: '请使用“bases”中的编号，或在其中补上该口径。',
    },
  },
  'derived-without-working': {
    message: { en: 'A derived value must show its arithmetic.', zh: '测算值须列出算式。' },
    remedy: { en: 'Add “working” in both languages.', zh: '请补上两种语言的“working”。' },
  },
  'copy-linked': {
    message: {
      en: 'A document seen only as a copy on a third party’s page is not linked.',
      zh: '仅见于第三方转载的文件不设链接。',
    },
    remedy: { en: 'Remove “url”.', zh: '请删除“url”。' },
  },
  'task-without-summary': {
    message: {
      en: 'The unit has a field, so it is a task, but it has no summary.',
      zh: '该条目有“field”，属于任务，但没有摘要。',
    },
    remedy: {
      en: 'Add “summary”: one plain sentence in each language.',
      zh: '请补上“summary”，中英文各一句，通俗易懂。',
    },
  },
} as const satisfies Rules;
