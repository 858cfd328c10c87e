import { headerRules, headersAt, pathExpression, strictTransport, usualHeaders } from './headers.ts';
import { commonNotFound, notFoundFiles, type Hosting } from './hosting.ts';
import { fileTypes } from './types.ts';

/** Lines, each moved in by some tabs. */
const within = (steps: number, lines: readonly string[]): string =>
  lines.map((line) => '\t'.repeat(steps) + line).join('\n');

const headerLines = (headers: Readonly<Record<string, string>>, matcher = ''): string[] =>
  Object.entries(headers).map(([name, value]) => `header ${matcher}${name} "${value}"`);

/** The headers of each rule, by one expression for all of its paths. */
const ruleLines = (base: string): string[] =>
  headerRules.flatMap(({ paths, headers }, place) => [
    `@rule${place} path_regexp rule${place} ${paths.map((path) => pathExpression(path, base)).join('|')}`,
    ...headerLines(headers, `@rule${place} `),
  ]);

/** Said of each ending, since what Caddy knows by itself is other on every machine. */
const typeLines = Object.entries(fileTypes).flatMap(([ending, type]) => [
  `@${ending} path *.${ending}`,
  `header @${ending} Content-Type "${type}"`,
]);

const fileLines = ({ site, base }: Hosting): string[] => [
  ...(base === '/' ? [] : [`uri strip_prefix ${base.slice(0, -1)}`]),
  `root * "${site}"`,
  'file_server {',
  '\tprecompressed br gzip',
  '}',
];

const tlsLines = ({ certificate }: Hosting): string[] =>
  certificate ? [`tls "${certificate.file}" "${certificate.key}"`] : [];

const serving = (hosting: Hosting): string[] => {
  const { base, moved, certificate } = hosting;
  return [
    ...headerLines(usualHeaders),
    ...ruleLines(base),
    ...(certificate ? [`header ${strictTransport.name} "${strictTransport.value}"`] : []),
    ...moved.map(({ from, to }) => `redir ${from} ${to} 301`),
    ...(base === '/' ? [] : [`redir ${base.slice(0, -1)} ${base} 301`]),
    ...typeLines,
    // Said last, of every answer: a cache between must know it also of a file that went out as it is.
    'header {',
    '\tVary Accept-Encoding',
    '\t-Server',
    '\tdefer',
    '}',
    ...(base === '/' ? [] : [`@outside not path ${base}*`, 'error @outside 404']),
    ...fileLines(hosting),
  ];
};

/** The page for an unknown address, with its own headers in the place of those of the address. */
const notFoundLines = (hosting: Hosting): string[] => [
  'map {path} {not_found} {',
  ...notFoundFiles.map(({ within: beginning, file }) => `\t~^${hosting.base}${beginning} ${hosting.base}${file}`),
  `\tdefault ${hosting.base}${commonNotFound}`,
  '}',
  'rewrite * {not_found}',
  ...headerLines({ ...headersAt(`/${commonNotFound}`), 'Content-Type': fileTypes['html'] ?? '' }),
  ...fileLines(hosting),
];

/** The whole configuration of Caddy, for any user that runs it. */
export const caddyConfiguration = (
  hosting: Hosting,
): string => `# Made by "npm run hosting" from the site's own tables: make it anew rather than edit it.
{
	admin off
	auto_https off
}

:${hosting.port} {
${within(1, [...tlsLines(hosting), 'route {'])}
${within(2, serving(hosting))}
	}
	handle_errors {
		route {
${within(3, notFoundLines(hosting))}
		}
	}
}
`;
