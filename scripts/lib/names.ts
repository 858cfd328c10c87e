import type { Language, Text } from '../../src/schemas/common.ts';
import type { Registry } from '../../src/schemas/registry.ts';

/** What the languages are called, in sentences about content. */
export const languageNames: Readonly<Record<Language, Text>> = {
  en: { en: 'English', zh: '英文' },
  zh: { en: 'Chinese', zh: '中文' },
};

/** What the kinds of things with an id are called. */
export const kindNames: Readonly<Record<Registry[string]['kind'] | 'field' | 'task' | 'place', Text>> = {
  unit: { en: 'unit', zh: '条目' },
  paragraph: { en: 'paragraph', zh: '段落' },
  row: { en: 'row', zh: '表格行' },
  indicator: { en: 'indicator', zh: '指标' },
  update: { en: 'update', zh: '进展' },
  source: { en: 'source', zh: '来源' },
  note: { en: 'note', zh: '注释' },
  term: { en: 'term', zh: '术语' },
  name: { en: 'name', zh: '名称' },
  page: { en: 'page', zh: '页面' },
  field: { en: 'field', zh: '领域' },
  task: { en: 'task', zh: '任务' },
  place: { en: 'unit, paragraph or row', zh: '条目、段落或表格行' },
};
