import type { APIRoute } from 'astro';
import { names } from '../../site/names.ts';

/** What the things of the plan are called in each language: by this a search goes over from one to the other. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(names), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
