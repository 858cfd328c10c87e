import type { APIRoute } from 'astro';
import { filePath } from '../site/paths.ts';
import { showsUnpublished } from '../site/publication.ts';

/** Everything may be read; the sitemap lists the pages with their language pairs. Of a preview nothing may be read. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    showsUnpublished
      ? 'User-agent: *\nDisallow: /\n'
      : `User-agent: *\nAllow: /\nSitemap: ${new URL(filePath('sitemap-index.xml'), site).href}\n`,
  );
