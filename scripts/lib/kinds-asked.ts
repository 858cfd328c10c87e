import { contentFolder, readTree } from './content.ts';
import { Failure } from './failure.ts';
import { pageKindsOf, type PageKind } from './page-kinds.ts';
import type { GivenOptions } from './options.ts';

/**
 * The kinds of page that a command was asked for with `--only home,task`, or all.
 * @throws Failure if one is not known.
 */
export function kindsAsked(only: GivenOptions[string]): PageKind[] {
  const kinds = pageKindsOf(readTree(contentFolder()));
  if (typeof only !== 'string') return kinds;
  const asked = only.split(',');
  const unknown = asked.find((name) => kinds.every((kind) => kind.name !== name));
  const names = kinds.map(({ name }) => name);
  if (unknown === undefined) return kinds.filter(({ name }) => asked.includes(name));
  throw new Failure({
    en: `There is no kind of page “${unknown}”. There are: ${names.join(', ')}.`,
    zh: `没有“${unknown}”这类页面，可选：${names.join('、')}。`,
  });
}
