import type { APIRoute } from 'astro';
import { llmsText } from '../site/side-doors.ts';

/** What programs that read text find here. */
export const GET: APIRoute = () =>
  new Response(llmsText(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
