import type { APIRoute, GetStaticPaths } from 'astro';
import { citationFile, citationFormats, citedPages } from '../../../site/citations.ts';

export const getStaticPaths = (() =>
  citedPages.flatMap((page) =>
    citationFormats.map((format) => ({
      params: { file: `${page.language}/${page.path}.${format}` },
      props: { page, format },
    })),
  )) satisfies GetStaticPaths;

const types = { bib: 'application/x-bibtex', ris: 'application/x-research-info-systems', json: 'application/json' };

/** A citation of a page for a program that keeps references. */
export const GET: APIRoute = ({ props }) => {
  const { page, format } = props as ReturnType<typeof getStaticPaths>[number]['props'];
  return new Response(citationFile(page, format), { headers: { 'Content-Type': `${types[format]}; charset=utf-8` } });
};
