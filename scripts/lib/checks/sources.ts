import type { Problem } from '../problem.ts';
import { problemAt, type Tree } from '../tree.ts';

/** Checks that every document is dated or says why not, and that none is described twice. */
export function checkSources({ sources }: Tree): Problem[] {
  const undated = sources.entries.filter(({ data }) => !data.published && !data.publishedRemark);
  return [...undated.map((entry) => problemAt('source-undated', entry, [])), ...describedTwice(sources)];
}

/** Two descriptions with one address would be cited as two documents. */
function describedTwice(sources: Tree['sources']): Problem[] {
  const first = new Map<string, string>();
  return sources.entries.flatMap((entry) => {
    const { url } = entry.data;
    const other = url && first.get(url);
    if (url && !other) first.set(url, entry.file.path);
    return other ? [problemAt('source-twice', entry, ['url'], { other })] : [];
  });
}
