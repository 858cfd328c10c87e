import type { APIRoute, GetStaticPaths } from 'astro';
import { pictures, type Picture } from '../../site/pictures.ts';

export const getStaticPaths = (() =>
  pictures().map((picture) => ({ params: { path: picture.path }, props: { picture } }))) satisfies GetStaticPaths;

/** A picture of an indicator, a task or the plan. The build draws it as PNG too. */
export const GET: APIRoute = ({ props }) =>
  new Response((props as { picture: Picture }).picture.draw(), { headers: { 'Content-Type': 'image/svg+xml' } });
