import type { Repository } from './config.ts';

/**
 * Where the content is kept, from `ADMIN_HOST` (github or gitlab), `ADMIN_REPOSITORY` and `ADMIN_BRANCH`.
 * @throws Error if another host is named.
 */
export function repositoryFrom(env: Readonly<Record<string, string | undefined>>): Repository {
  const host = env['ADMIN_HOST'] || 'github';
  if (host !== 'github' && host !== 'gitlab') throw new Error(`ADMIN_HOST is "${host}"; it must be github or gitlab.`);
  const name = env['ADMIN_REPOSITORY'];
  return { host, branch: env['ADMIN_BRANCH'] || 'main', folder: 'content', ...(name ? { name } : {}) };
}

/** The hosts that the form calls when one signs in. Without a repository it calls none. */
export function calledHosts({ host, name }: Repository): string[] {
  if (!name) return [];
  return host === 'github' ? ['https://api.github.com', 'https://raw.githubusercontent.com'] : ['https://gitlab.com'];
}
