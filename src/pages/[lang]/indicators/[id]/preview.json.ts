import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { indicatorRoutes } from '../../../../site/indicator-pages.ts';
import { indicatorPreview } from '../../../../site/indicator-preview.ts';

export const getStaticPaths = (() => indicatorRoutes()) satisfies GetStaticPaths;

/** What is shown of an indicator beside its number in the plan, when the number is pointed at. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { page } }) =>
  Response.json(indicatorPreview(page.indicator, page.language));
