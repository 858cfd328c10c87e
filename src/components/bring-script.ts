/**
 * Brings a script that only some readers need. An import() that the bundler knows of would bring a helper with it, one more
 * request on every page.
 * @param address where it stands, from `?worker&url`: bundled as a file of its own.
 * @returns whether it came, whole and without a fault.
 */
export const bringScript = (address: string): Promise<boolean> =>
  import(/* @vite-ignore */ address).then(
    () => true,
    () => false,
  );
