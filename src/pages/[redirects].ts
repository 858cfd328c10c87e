import type { APIRoute, GetStaticPaths } from 'astro';
import { redirects } from '../site/moved.ts';

/** A file whose name begins with an underscore would be no page, so the name is given here. */
export const getStaticPaths = (() => [{ params: { redirects: '_redirects' } }]) satisfies GetStaticPaths;

/** What was moved, for hosts that read such a list. */
export const GET: APIRoute = () =>
  new Response(redirects(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
