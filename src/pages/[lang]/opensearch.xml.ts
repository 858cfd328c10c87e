import type { APIRoute, GetStaticPaths } from 'astro';
import { escapeMarkup } from '../../domain/markup.ts';
import { useStrings } from '../../i18n/index.ts';
import { site } from '../../site/library.ts';
import { filePath, fullAddress, pagePath } from '../../site/paths.ts';
import { languageRoutes } from '../../site/routes.ts';

export const getStaticPaths = (() => languageRoutes()) satisfies GetStaticPaths;

/** What a browser reads to offer the search of this site beside its own (OpenSearch 1.1). */
export const GET: APIRoute = ({ props }) => {
  const { language } = props as ReturnType<typeof getStaticPaths>[number]['props'];
  const search = `${fullAddress(pagePath(language, 'search'))}?q={searchTerms}`;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    // The format allows 16 characters for the name.
    `  <ShortName>${escapeMarkup(Array.from(site.name[language]).slice(0, 16).join('').trim())}</ShortName>`,
    `  <LongName>${escapeMarkup(Array.from(site.name[language]).slice(0, 48).join('').trim())}</LongName>`,
    `  <Description>${escapeMarkup(useStrings(language)('search.title'))}</Description>`,
    `  <Url type="text/html" template="${escapeMarkup(search)}"/>`,
    `  <Image width="16" height="16" type="image/svg+xml">${escapeMarkup(fullAddress(filePath('favicon.svg')))}</Image>`,
    `  <Language>${language}</Language>`,
    '  <InputEncoding>UTF-8</InputEncoding>',
    '</OpenSearchDescription>',
  ];
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};
