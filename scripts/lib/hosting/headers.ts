import { languages } from '../../../src/schemas/common.ts';

/** Headers that go with some answers. */
export interface HeaderRule {
  /** Addresses below the site's own: `*` at the end stands for whatever follows, `:name` for one folder. */
  paths: readonly string[];
  headers: Readonly<Record<string, string>>;
}

/** What the site never asks of a browser, and no script that strays into it shall. */
const unusedPowers = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** For a year, the longest that is of use: the address is another one when the content is. */
const forGood = 'public, max-age=31536000, immutable';

/**
 * Which headers go with which answers. No address gets one header by two rules, so that a host may apply them in any
 * order; a test holds this.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    paths: ['/*'],
    headers: {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
      'Permissions-Policy': unusedPowers.map((power) => `${power}=()`).join(', '),
    },
  },
  // Pages, which no other site may frame or take for its own.
  {
    paths: ['/', '/index.html', '/404.html', '/admin/*', ...languages.map((language) => `/${language}/*`)],
    headers: {
      'Content-Security-Policy': "frame-ancestors 'none'",
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
    },
  },
  // What other sites may use: data, pictures, and charts in frames with the style and script that these need.
  {
    paths: ['/data/*', '/pictures/*', '/embed/*', '/_astro/*'],
    headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
  },
  { paths: languages.map((language) => `/${language}/feeds/*`), headers: { 'Access-Control-Allow-Origin': '*' } },
  // What has a sum of its content, or a version, in its address.
  {
    paths: ['/_astro/*', '/search/:language/index/*', '/search/:language/:part/index/*', '/data/v/:version/*'],
    headers: { 'Cache-Control': forGood },
  },
];

/** What stands where no rule says otherwise: a browser asks each time whether its copy is still the newest. */
export const usualHeaders: Readonly<Record<string, string>> = { 'Cache-Control': 'no-cache' };

/** For hosts with TLS: browsers shall come by https alone, for a year. It binds this host and none below it. */
export const strictTransport = { name: 'Strict-Transport-Security', value: 'max-age=31536000' } as const;

/** A path of a rule as a regular expression. @param base the path under which the site is published: `/`, `/plan/`. */
export const pathExpression = (path: string, base = '/'): string =>
  `^${base}${path.slice(1)}$`
    .replace(/[.]/g, String.raw`\.`)
    .replace(/:\w+/g, '[^/]+')
    .replace(/\*(?=\$$)/, '.*');

/** All headers that go with the answer at an address. */
export const headersAt = (address: string, base = '/'): Record<string, string> =>
  Object.assign(
    { ...usualHeaders },
    ...headerRules
      .filter(({ paths }) => paths.some((path) => new RegExp(pathExpression(path, base)).test(address)))
      .map(({ headers }) => headers),
  ) as Record<string, string>;

/**
 * The rules as a `_headers` file, for hosts that read one. These hosts join what several rules say, and have browsers
 * ask each time of themselves, so the usual headers are left out.
 */
export const headersFile = (base = '/'): string =>
  headerRules
    .flatMap(({ paths, headers }) =>
      paths.flatMap((path) => [
        base + path.slice(1),
        ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
      ]),
    )
    .concat('')
    .join('\n');
