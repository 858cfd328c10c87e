import type { APIRoute, GetStaticPaths } from 'astro';
import { securityText } from '../../site/side-doors.ts';

/** Where to tell of a weakness (RFC 9116): a file only where `site.json` names a contact. */
export const getStaticPaths = (() => {
  const text = securityText();
  return text === undefined ? [] : [{ params: { file: 'security.txt' }, props: { text } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response((props as { text: string }).text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
