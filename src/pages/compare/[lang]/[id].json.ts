import type { APIRoute, GetStaticPaths } from 'astro';
import type { ComparedIndicator } from '../../../domain/compare.ts';
import { comparedFiles } from '../../../site/compared.ts';

export const getStaticPaths = (() =>
  comparedFiles().map(({ language, id, compared }) => ({
    params: { lang: language, id },
    props: { compared },
  }))) satisfies GetStaticPaths;

/** An indicator as it is compared with others: what the page that compares fetches of it. */
export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify((props as { compared: ComparedIndicator }).compared), {
    headers: { 'Content-Type': 'application/json' },
  });
