import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles, type DataFile } from '../../site/data-files.ts';
import { releaseFiles } from '../../site/releases.ts';

export const getStaticPaths = (() =>
  [...dataFiles(), ...releaseFiles()].map((file) => ({
    params: { file: file.path },
    props: { file },
  }))) satisfies GetStaticPaths;

/** A file of data. */
export const GET: APIRoute = ({ props }) => {
  const { content, type } = (props as { file: DataFile }).file;
  return new Response(content(), { headers: { 'Content-Type': type } });
};
