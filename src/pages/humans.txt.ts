import type { APIRoute } from 'astro';
import { humansText } from '../site/side-doors.ts';

/** Who is behind the site. */
export const GET: APIRoute = () =>
  new Response(humansText(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
