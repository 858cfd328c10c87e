import type { APIRoute, GetStaticPaths } from 'astro';
import { indicatorCsv } from '../../../site/indicator-csv.ts';
import { indicators, indicatorsById, need } from '../../../site/library.ts';

export const getStaticPaths = (() => indicators.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

/** The observations of one indicator as CSV. */
export const GET: APIRoute = ({ params }) =>
  new Response(indicatorCsv(need(indicatorsById, params['id'] ?? '')), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
