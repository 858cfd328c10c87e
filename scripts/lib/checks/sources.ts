import type { Problem } from '../problem.ts';
import { problemAt, type Tree } from '../tree.ts';

/** Checks that no document is described twice: two with one address would be cited as two. */
export function checkSources({ sources }: Tree): Problem[] {
  const first = new Map<string, string>();
  return sources.entries.flatMap((entry) => {
    const { url } = entry.data;
    const other = url && first.get(url);
    if (url && !other) first.set(url, entry.file.path);
    return other ? [problemAt('source-twice', entry, ['url'], { other })] : [];
  });
}
