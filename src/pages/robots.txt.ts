import type { APIRoute } from 'astro';
import { filePath } from '../site/paths.ts';

/** Everything may be read; the sitemap lists the pages with their language pairs. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(filePath('sitemap-index.xml'), site).href}\n`);
