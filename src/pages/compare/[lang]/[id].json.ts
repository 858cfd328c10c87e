import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { comparedIndicator, comparedRoutes } from '../../../site/compared.ts';

export const getStaticPaths = (() => comparedRoutes()) satisfies GetStaticPaths;

/** An indicator as it is compared with others: what the page that compares fetches of it. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { indicator, language } }) =>
  new Response(JSON.stringify(comparedIndicator(indicator, language)), {
    headers: { 'Content-Type': 'application/json' },
  });
