import type { APIRoute } from 'astro';
import { progressJson } from '../../site/progress.ts';

/** Every target with its figures and what they show. */
export const GET: APIRoute = () =>
  new Response(progressJson(), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
