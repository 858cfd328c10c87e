import type { Text } from '../../../src/schemas/common.ts';

/** What is wrong with a cell or a row of a table that comes back, and how to mend it. */
export const cellWords = {
  noColumn: (name: string): Text => ({
    en: `The column “${name}” is missing. Leave the first row as it was exported.`,
    zh: `缺少“${name}”列。首行请保持导出时的样子。`,
  }),
  unknownColumn: (name: string): Text => ({
    en: `The column “${name}” is not known. Take it out, or give it the name that it had.`,
    zh: `没有名为“${name}”的列。请删去该列，或改回原列名。`,
  }),
  columnTwice: (name: string): Text => ({
    en: `There are two columns “${name}”. Leave one.`,
    zh: `有两列同为“${name}”，请只留一列。`,
  }),
  formulaError: (cell: string): Text => ({
    en: `The cell holds a formula that gives “${cell}”. Write the value itself.`,
    zh: `单元格中的公式返回“${cell}”。请直接填写数值或文字。`,
  }),
  noIndicator: (id: string): Text => ({
    en:
      id === ''
        ? 'The row names no indicator. Write its id.'
        : `There is no indicator “${id}”. See the sheet “indicators”.`,
    zh: id === '' ? '该行未写指标，请填写指标编号。' : `没有指标“${id}”，可用编号见“indicators”工作表。`,
  }),
  noId: (): Text => ({
    en: 'The row has no id. Give a new observation a new short id.',
    zh: '该行没有编号。新增数据请填写新的短编号。',
  }),
  idElsewhere: (id: string, owner: string): Text => ({
    en: `The observation “${id}” belongs to “${owner}”. An observation does not move; give a new one a new id.`,
    zh: `数据“${id}”属于指标“${owner}”，不能移至其他指标；新增数据请用新编号。`,
  }),
  idTwice: (id: string, row: number): Text => ({
    en: `The observation “${id}” stands in row ${row} already.`,
    zh: `数据“${id}”已在第${row}行出现。`,
  }),
  noNumber: (cell: string): Text => ({
    en: `“${cell}” is no number. Write the number alone, without unit; what a reader must know goes into the remark.`,
    zh: `“${cell}”不是数字。请只写数字，不带单位；需要说明的写入remark列。`,
  }),
  noReason: (): Text => ({
    en: 'This figure is published. Say in reason_en and reason_zh why it is changed; readers see what it was before.',
    zh: '该数据已发布。请在reason_en和reason_zh中写明更正原因，读者可查看原数据。',
  }),
  rowGone: (id: string, indicator: string): Text => ({
    en: `The observation “${id}” of “${indicator}” has no row any more. Put it back; a wrong figure is withdrawn with withdrawn_day and its reason.`,
    zh: `指标“${indicator}”的数据“${id}”在表中已无对应行。请恢复该行；数据有误的，请填写withdrawn_day及原因予以撤下。`,
  }),
} as const;
