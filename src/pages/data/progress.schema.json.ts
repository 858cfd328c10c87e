import type { APIRoute } from 'astro';
import { progressSchemaJson } from '../../site/progress.ts';

/** What each field of `progress.json` means. */
export const GET: APIRoute = () =>
  new Response(progressSchemaJson(), { headers: { 'Content-Type': 'application/schema+json; charset=utf-8' } });
