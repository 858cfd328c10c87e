import type { APIRoute } from 'astro';
import { formConfig } from './config.ts';
import { repositoryFrom } from './repository.ts';

/** The settings of the web form. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(formConfig(repositoryFrom(process.env))), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
