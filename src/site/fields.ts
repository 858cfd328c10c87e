import { fieldMark } from '../domain/field-mark.ts';
import type { Language } from '../schemas/common.ts';
import { site } from './library.ts';

/** A field of the plan as it is shown: its name, with a colour and letters that stand for it everywhere. */
export interface FieldView {
  id: string;
  name: string;
  /** A letter or two, or a Chinese character. */
  mark: string;
  /** Which of the colours for fields it has, from 1. */
  hue: number;
}

/** How many colours for fields there are (`src/styles/fields.css`). A plan with more fields begins again: letters differ. */
const hues = 12;

/** A field as it is shown. @throws Error if the field is not in `site.json`. */
export function fieldView(id: string, language: Language): FieldView {
  const at = site.fields.findIndex((candidate) => candidate.id === id);
  const field = site.fields[at];
  if (!field) throw new Error(`The field "${id}" is not in site.json.`);
  return { id, name: field.name[language], mark: fieldMark(field)[language], hue: (at % hues) + 1 };
}

/** The field's name. @throws Error if the field is not in `site.json`. */
export const fieldName = (id: string, language: Language): string => fieldView(id, language).name;
