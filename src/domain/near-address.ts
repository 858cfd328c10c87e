/**
 * The address that may have been meant: in small letters and with a slash at its end, as those of all pages are. What
 * follows the path stays.
 * @param address in full. @returns nothing if it is written so already, or its codes stand for no letters.
 */
export function nearAddress(address: string): string | undefined {
  const url = new URL(address);
  const path = decoded(url.pathname);
  if (path === undefined) return undefined;
  const near = path.toLowerCase().replace(/[/\s]*$/, isFile(path) ? '' : '/');
  if (near === path) return undefined;
  url.pathname = near;
  return url.href;
}

const isFile = (path: string): boolean => /\.\w+$/.test(path);

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
