import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../failure.ts';

/** What git answers in a folder; nothing if it cannot. */
export function git(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): string | undefined {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  return status === 0 ? stdout.trim() : undefined;
}

/** Why a revision cannot be found. */
function missing(root: string, revision: string): Failure {
  if (git(root, ['rev-parse', '--is-shallow-repository']) === 'true') {
    return new Failure({
      en: `“${revision}” is not in this clone, which has only the latest part of the history. Fetch the rest with “git fetch --unshallow”, or name a newer revision.`,
      zh: `本地副本只有部分历史，其中没有“${revision}”。请运行“git fetch --unshallow”取得全部历史，或改用较新的版本。`,
    });
  }
  return new Failure({
    en: `Git knows no revision “${revision}”. Name a branch, a tag or a commit.`,
    zh: `Git中没有版本“${revision}”。请填写分支、标签或提交编号。`,
  });
}

/** The commit of a revision, in short. @throws Failure if git, the repository or the revision is not there. */
function commitOf(root: string, revision: string): string {
  if (git(root, ['rev-parse', '--git-dir']) === undefined) {
    throw new Failure({
      en: `The folder ${root} is not kept by git, or git is not installed, so there is nothing to compare with.`,
      zh: `文件夹${root}未用Git管理，或未安装Git，无从比较。`,
    });
  }
  const commit = git(root, ['rev-parse', '--verify', '--quiet', '--short', '--end-of-options', `${revision}^{commit}`]);
  if (commit === undefined || commit === '') throw missing(root, revision);
  return commit;
}

/**
 * Puts the content folder as a revision has it into a folder of its own and hands it on; the folder goes away after.
 * @param root the content folder as it is now. @param use what to do with the old one, and with the commit in short.
 * @throws Failure if git, the repository, the revision or the folder in it is not there.
 */
export function withOldContent<Result>(
  root: string,
  revision: string,
  use: (folder: string, commit: string) => Result,
): Result {
  const commit = commitOf(root, revision);
  const prefix = git(root, ['rev-parse', '--show-prefix']) ?? '';
  // From the top, since below it git writes only what its index has below the same path.
  const top = git(root, ['rev-parse', '--show-toplevel']) ?? root;
  const room = mkdtempSync(join(tmpdir(), 'old-content-'));
  try {
    // An index of its own, so that neither the work tree nor what is staged is touched.
    const index = { GIT_INDEX_FILE: join(room, 'index') };
    const written = [
      git(top, ['read-tree', `${commit}:${prefix}`], index),
      git(top, ['checkout-index', '--all', `--prefix=${join(room, 'content')}/`], index),
    ];
    if (written.includes(undefined)) {
      throw new Failure({
        en: `The revision “${revision}” (${commit}) has no folder ${prefix}.`,
        zh: `版本“${revision}”（${commit}）中没有文件夹${prefix}。`,
      });
    }
    return use(join(room, 'content'), commit);
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}
