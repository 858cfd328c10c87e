import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isReleaseFile } from '../layout.ts';
import type { Problem } from '../problem.ts';
import { releaseFlaw } from '../release.ts';
import type { Tree } from '../tree.ts';

/** Checks that releases are as they were kept: people may have cited them. */
export function checkReleases({ root, listing }: Tree): Problem[] {
  return listing
    .filter(({ path, kind }) => kind === 'file' && isReleaseFile(path))
    .flatMap(({ path }) => {
      const version = path.replace(/^releases\/|\.zip$/g, '');
      const flaw = releaseFlaw(version, readFileSync(join(root, path)));
      return flaw ? [{ rule: 'release-changed' as const, file: path, line: 1, field: '', values: { flaw } }] : [];
    });
}
