import { join } from 'node:path';
import { headerRules, pathExpression, strictTransport, usualHeaders } from './headers.ts';
import { commonNotFound, notFoundFiles, type Hosting } from './hosting.ts';
import { fileTypes } from './types.ts';

/** The rule that is of all answers needs no look at the address. */
const isOfAll = ({ paths }: (typeof headerRules)[number]): boolean => paths.includes('/*');

const quoted = (words: string): string => `"${words}"`;

const variable = (header: string): string => `$${header.toLowerCase().replaceAll('-', '_')}`;

/** Lines, each moved in by some steps of two spaces. */
const within = (steps: number, lines: readonly string[]): string =>
  lines.map((line) => '  '.repeat(steps) + line).join('\n');

/** A table in which nginx looks up a value by the address. */
const map = (name: string, usual: string, rows: readonly (readonly [string, string])[]): string[] => [
  `map $uri ${name} {`,
  ...[['default', quoted(usual)] as const, ...rows].map(([key, value]) => `  ${key} ${value};`),
  '}',
];

/** A table for each header that goes with some answers only: a header without a value is not sent. */
const headerMaps = (base: string): string[] =>
  [...new Set(headerRules.filter((rule) => !isOfAll(rule)).flatMap(({ headers }) => Object.keys(headers)))].flatMap(
    (name) =>
      map(
        variable(name),
        usualHeaders[name] ?? '',
        headerRules.flatMap(({ paths, headers: { [name]: value } }) =>
          value === undefined ? [] : paths.map((path) => [quoted(`~${pathExpression(path, base)}`), quoted(value)]),
        ),
      ),
  );

const addedHeaders = (hasTls: boolean): string[] => {
  const forAll = headerRules.filter(isOfAll).flatMap(({ headers }) => Object.entries(headers));
  const forSome = new Set(headerRules.filter((rule) => !isOfAll(rule)).flatMap(({ headers }) => Object.keys(headers)));
  return [
    ...forAll.map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
    ...[...forSome].map((name) => `add_header ${name} ${variable(name)} always;`),
    ...(hasTls ? [`add_header ${strictTransport.name} ${quoted(strictTransport.value)} always;`] : []),
  ];
};

const listening = ({ port, certificate }: Hosting): string[] =>
  certificate
    ? [
        `listen ${port} ssl http2;`,
        `ssl_certificate ${quoted(certificate.file)};`,
        `ssl_certificate_key ${quoted(certificate.key)};`,
        'ssl_protocols TLSv1.2 TLSv1.3;',
        'ssl_session_cache shared:tls:2m;',
      ]
    : [`listen ${port};`];

/** Folders of its own, which any user may write: a server of files needs them for nothing but its start. */
const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
  (name) => `${name}_temp_path /tmp/nginx-${name};`,
);

/** What stands within `http { … }` before the server. */
const tables = ({ base, moved }: Hosting): string[] => [
  'types {',
  ...Object.entries(fileTypes).map(([ending, type]) => `  ${quoted(type)} ${ending};`),
  '}',
  'default_type application/octet-stream;',
  'map_hash_max_size 65536;',
  'map_hash_bucket_size 512;',
  ...map(
    '$not_found',
    base + commonNotFound,
    notFoundFiles.map((one) => [quoted(`~^${base}${one.within}`), quoted(base + one.file)]),
  ),
  ...map(
    '$moved',
    '',
    moved.map(({ from, to }) => [quoted(from), quoted(to)]),
  ),
  ...headerMaps(base),
];

const server = (hosting: Hosting): string[] => [
  ...listening(hosting),
  'server_tokens off;',
  'absolute_redirect off;',
  'brotli_static on;',
  'gzip_static on;',
  'gzip_vary on;',
  ...addedHeaders(hosting.certificate !== undefined),
  'error_page 404 $not_found;',
  'if ($moved) { return 301 $moved; }',
  `location ${hosting.base} { alias ${quoted(join(hosting.site, '/'))}; }`,
  ...(hosting.base === '/' ? [] : [`location = ${hosting.base.slice(0, -1)} { return 301 ${hosting.base}; }`]),
];

/** The whole configuration of nginx, for any user that runs it. */
export const nginxConfiguration = (
  hosting: Hosting,
): string => `# Made by "npm run hosting" from the site's own tables: make it anew rather than edit it.
# Debian loads its module for Brotli by this line; where nginx has none, remove the line "brotli_static on;".
include /etc/nginx/modules-enabled/*.conf;
worker_processes auto;
pid /tmp/nginx-site-${hosting.port}.pid;
error_log stderr warn;
events {
  worker_connections 1024;
}
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
${within(1, temporary)}
${within(1, tables(hosting))}
  server {
${within(2, server(hosting))}
  }
}
`;
