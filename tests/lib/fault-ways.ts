import type { BrowserContext, Route } from 'playwright-core';

/** A page as some hosts send it for whatever they have not. */
const otherPage = '<!doctype html><html lang="en"><title>Welcome</title><h1>Welcome</h1></html>';

/** How a file does not arrive as it is. */
export const ways = {
  missing: (route) => route.fulfill({ status: 404, contentType: 'text/plain', body: 'Not found' }),
  'cut short': async (route) => {
    // The server may close a connection in the moment in which it is used again.
    const answer = await route.fetch({ maxRetries: 3 });
    const body = await answer.body();
    const contentType = answer.headers()['content-type'] ?? 'application/octet-stream';
    await route.fulfill({ contentType, body: body.subarray(0, Math.floor(body.length / 2)) });
  },
  wrong: (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: otherPage }),
} satisfies Readonly<Record<string, (route: Route) => Promise<void>>>;

/** The name of a way in which a file does not arrive. */
export type Way = keyof typeof ways;

/** Lets the files of some addresses not arrive. */
export const spoil =
  (pattern: RegExp, way: Way) =>
  (context: BrowserContext): Promise<unknown> =>
    context.route(pattern, ways[way]);

/** Holds files back. @returns what lets them come. */
export async function holdBack(context: BrowserContext, pattern: RegExp): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await context.route(pattern, (route) => promise.then(() => route.continue()));
  return () => resolve(undefined);
}

/** Storage that throws as soon as it is looked at, as in a browser that is told to keep nothing. */
export function refuseStorage(): void {
  for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
}

/** Storage that is full. */
export function fillStorage(): void {
  Storage.prototype.setItem = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
}

/** Cookies that are refused loudly. */
export function refuseCookies(): void {
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  Object.defineProperty(document, 'cookie', { get: refuse, set: refuse });
  Object.defineProperty(navigator, 'cookieEnabled', { get: () => false });
}

/** A clipboard that lets nothing in. */
export function refuseClipboard(): void {
  const writeText = () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
  Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
}
