import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { citationList } from '../../../site/citations.ts';
import { languageRoutes } from '../../../site/routes.ts';

export const getStaticPaths = (() => languageRoutes()) satisfies GetStaticPaths;

/** All citations of a language in one list, of which the build makes the files and which it then removes. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { language } }) =>
  new Response(JSON.stringify(citationList(language)), { headers: { 'Content-Type': 'application/json' } });
