import { defineMiddleware } from 'astro:middleware';
import { markForeignWords } from './i18n/foreign-words.ts';
import { languages } from './schemas/common.ts';

/** Gives the foreign phrases of every page in a language their `lang`. */
export const onRequest = defineMiddleware(async ({ params }, next) => {
  const response = await next();
  const language = languages.find((candidate) => candidate === params['lang']);
  if (!language || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(markForeignWords(await response.text(), language), response);
});
