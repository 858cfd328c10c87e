import { mediaTypes } from '../../../src/domain/media-types.ts';

/** Whose readers would else guess at the characters: JSON, XML and SVG say or mean UTF-8 by themselves. */
const saysCharacters = /^text\/|atom|bibtex|research/;

const asSent = (type: string): string => (saysCharacters.test(type) ? `${type}; charset=utf-8` : type);

/** As what each kind of file is sent, by the ending of its name. Texts are in UTF-8, and say so. */
export const fileTypes: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(mediaTypes).map(([ending, type]) => [ending, asSent(type)]),
);

/** As what a file is sent, by its path; nothing for an ending that the site does not have. */
export const typeOf = (path: string): string | undefined =>
  fileTypes[(path.endsWith('/') ? 'html' : path.slice(path.lastIndexOf('.') + 1)).toLowerCase()];
