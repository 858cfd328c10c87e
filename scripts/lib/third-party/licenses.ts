/** The licence of packages whose lockfile entry does not state it: as their text, or that of the same program for another system, says. */
const statedElsewhere: readonly (readonly [beginning: string, license: string])[] = [
  ['@astrojs/compiler-binding-', 'MIT'],
  ['@pagefind/', 'MIT'],
  ['tv4', 'Public Domain'],
  ['uri-templates', 'Public Domain'],
];

/** The licence of a package that the lockfile does not tell; nothing if it is not known. */
export const unstated = (name: string): string | undefined =>
  statedElsewhere.find(
    ([beginning]) => name === beginning || (/[/-]$/.test(beginning) && name.startsWith(beginning)),
  )?.[1];
