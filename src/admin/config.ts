import type { z } from 'astro/zod';
import { idPattern } from '../schemas/common.ts';
import { indicatorSchema } from '../schemas/indicator.ts';
import { noteSchema } from '../schemas/note.ts';
import { sourceSchema } from '../schemas/source.ts';
import { pageSchema, updateSchema } from '../schemas/update.ts';
import { fieldsOf, type FormField } from './fields.ts';

/** Where the content is kept, as the environment of the build says. */
export interface Repository {
  /** `github` or `gitlab`. */
  host: 'github' | 'gitlab';
  /** `owner/name`, or the path of a project. Without it the form works on a local copy only. */
  name?: string;
  branch: string;
  /** The folder of the content in the repository. */
  folder: string;
}

/** A new file gets the id that is typed in: it is part of an address and never changes. */
const newId = {
  editable: ['create'],
  hint: '小写英文单词，以连字符相连，确定后不再改变。 Lower-case words joined by hyphens; it never changes.',
  pattern: [idPattern.source, '小写英文单词，以连字符相连 · lower-case words joined by hyphens'],
};

/** The field by which a list names its entries. */
const titles: Readonly<Record<string, string>> = {
  indicators: 'name.zh',
  sources: 'title.original',
  notes: 'title.zh',
};

/** A schema of fields, and the names of its things in both languages. */
interface Kind {
  name: string;
  label: string;
  shape: Record<string, z.ZodType>;
}

/** What the form is told of every folder. Nothing is deleted in a form: what was published is moved or withdrawn. */
const folderOf = ({ name, label }: Kind, folder: string) => ({
  name,
  label,
  folder: `${folder}/${name}`,
  create: true,
  delete: false,
  slug: newId,
});

/** A file a thing, in a folder, as JSON. */
const jsonFolder = (kind: Kind, folder: string) => ({
  ...folderOf(kind, folder),
  extension: 'json',
  format: 'json',
  identifier_field: titles[kind.name],
  summary: `{{${titles[kind.name]}}} ({{slug}})`,
  fields: fieldsOf(kind.shape),
});

/** A file a language, with a text under its fields. The text is edited as it is: nothing may rewrite its markup. */
const textFolder = (kind: Kind, folder: string) => ({
  ...folderOf(kind, folder),
  extension: 'mdx',
  format: 'yaml-frontmatter',
  summary: '{{title}}',
  i18n: true,
  fields: [...fieldsOf(kind.shape).map(inEachLanguage), body],
});

/** Words are each language's own; everything else is written once and stands in both files. */
const translated = new Set(['title', 'summary', 'description']);
const inEachLanguage = (field: FormField): FormField => ({
  ...field,
  i18n: translated.has(field.name) ? true : 'duplicate',
});

const body: FormField = {
  name: 'body',
  label: '正文 · Text',
  hint: '纯Markdown文字，段落之间空一行。 Plain Markdown; an empty line between paragraphs.',
  widget: 'text',
  i18n: true,
};

/** A text has a file in a folder of each language. */
const i18n = { structure: 'multiple_folders', locales: ['zh', 'en'], default_locale: 'zh' };

/** The settings of the web form, made from the schemas of the content. */
export const formConfig = ({ host, name, branch, folder }: Repository) => ({
  load_config_file: false,
  backend: { name: host, repo: name ?? 'local/only', branch, auth_methods: ['token'] },
  media_folder: 'public/pictures',
  public_folder: '/pictures',
  i18n,
  editor: { preview: false },
  slug: { encoding: 'ascii', clean_accents: true },
  output: {
    omit_empty_optional_fields: true,
    json: { indent_style: 'space', indent_size: 2 },
    yaml: { quote: 'single', indent_size: 2, indent_sequences: true },
  },
  collections: [
    textFolder({ name: 'updates', label: '进展 · Updates', shape: updateSchema.shape }, folder),
    jsonFolder(
      { name: 'indicators', label: '指标与数据 · Indicators and figures', shape: indicatorSchema.shape },
      folder,
    ),
    jsonFolder({ name: 'sources', label: '来源 · Sources', shape: sourceSchema.shape }, folder),
    jsonFolder({ name: 'notes', label: '注释 · Notes', shape: noteSchema.shape }, folder),
    textFolder({ name: 'pages', label: '页面 · Pages', shape: pageSchema.shape }, folder),
  ],
});
