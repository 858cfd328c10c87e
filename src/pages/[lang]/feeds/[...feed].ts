import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { feedFormats, writeFeed } from '../../../site/feed.ts';
import { feedOf, feedRoutes } from '../../../site/feeds.ts';

export const getStaticPaths = (() => feedRoutes()) satisfies GetStaticPaths;

/** The changes of the site, a field, a task or an indicator, as a feed. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { plan, language, format } }) =>
  new Response(writeFeed(feedOf(plan, language), format), {
    headers: { 'Content-Type': `${feedFormats[format].type}; charset=utf-8` },
  });
