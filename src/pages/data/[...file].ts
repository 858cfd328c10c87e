import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFileAt, dataFiles } from '../../site/data-files.ts';

export const getStaticPaths = (() =>
  dataFiles().map(({ path }) => ({ params: { file: path } }))) satisfies GetStaticPaths;

/** A file of data. */
export const GET: APIRoute = ({ params }) => {
  const { bytes, type } = dataFileAt(params['file'] ?? '');
  return new Response(Buffer.from(bytes), { headers: { 'Content-Type': type } });
};
