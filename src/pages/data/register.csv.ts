import type { APIRoute } from 'astro';
import { registerCsv } from '../../site/register-csv.ts';

/** Every number of the plan as CSV. */
export const GET: APIRoute = () =>
  new Response(registerCsv(), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
