import type { Text } from '../schemas/common.ts';
import type { Site } from '../schemas/site.ts';

/** The letters that stand for a field beside its colour, by language: its own, or else the first of its name. */
export const fieldMark = ({ mark, name }: Site['fields'][number]): Text =>
  mark ?? { en: first(name.en), zh: first(name.zh) };

const first = (name: string): string => [...name][0] ?? '';
