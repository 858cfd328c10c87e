/**
 * What a page may do at most unless it says otherwise: run scripts and use styles of the site itself. Nothing may be
 * inline, be framed by it, be sent by it or lead elsewhere by a `<base>`; and no script may make markup, code or addresses
 * of scripts out of words, for which a browser with Trusted Types refuses all ways.
 */
const strict = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'form-action': "'none'",
  'base-uri': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
} as const;

/** The security policy of a page. @param more what it needs beyond the strict one, by directive. */
export const policyOf = (more: Readonly<Record<string, string>> = {}): string =>
  Object.entries({ ...strict, ...more })
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');
