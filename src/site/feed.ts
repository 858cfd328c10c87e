import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import { mediaTypes } from '../domain/media-types.ts';

/** The formats in which feeds are published: the ending of the file, and the type a host should send it as. */
export const feedFormats = {
  atom: { ending: 'atom', type: mediaTypes.atom },
  json: { ending: 'json', type: 'application/feed+json' },
} as const;

/** A format in which feeds are published. */
export type FeedFormat = keyof typeof feedFormats;

/** One entry of a feed. */
export interface FeedEntry {
  /** A name that never changes, unique in the world: a tag URI. */
  id: string;
  /** The day, `YYYY-MM-DD`. */
  day: string;
  title: string;
  /** What happened and why, in plain text. */
  text: string;
  /** What kind of change it is, in words. */
  kind: string;
  /** The full address of the page to read on. */
  url: string;
}

/** A feed with everything that both formats say. All addresses are full. */
export interface Feed {
  title: string;
  description: string;
  /** The language as HTML has it: `zh-CN`. */
  language: string;
  /** The page that the feed is about. */
  page: string;
  /** The feed's own address without its ending. */
  address: string;
  author: { name: string; url: string };
  /** The day of the latest change, `YYYY-MM-DD`; without a change the day from which changes are told of. */
  updated: string;
  /** The latest first. */
  entries: readonly FeedEntry[];
}

/** The full address of a feed in a format. */
export const feedAddress = (address: string, format: FeedFormat): string => `${address}.${feedFormats[format].ending}`;

/**
 * A tag URI (RFC 4151): a name for a record of a site, which stays when its address changes.
 * @param site the address of the site. @param day the day of the record. @param record a path that names it.
 */
export const tagOf = (site: string, day: string, record: string): string =>
  `tag:${new URL(site).hostname},${day}:${record}`;

/** A day as the moment at which it begins. */
const moment = (day: string): Date => new Date(`${day}T00:00:00Z`);

const plain = (value: string) => ({ value, type: 'text' });

/** The library sets words with signs on a line of their own; readers would take the line ends for part of the words. */
const closeUp = (xml: string): string => xml.replace(/>\s+(<!\[CDATA\[)/g, '>$1').replace(/(\]\]>)\s+</g, '$1<');

/** A feed as Atom 1.0 (RFC 4287). */
export function atomFeed(feed: Feed): string {
  const { language, author } = feed;
  const xml = generateAtomFeed(
    {
      xml: { lang: language },
      id: feedAddress(feed.address, 'atom'),
      title: plain(feed.title),
      subtitle: plain(feed.description),
      updated: moment(feed.updated),
      authors: [{ name: author.name, uri: author.url }],
      links: [
        { rel: 'self', href: feedAddress(feed.address, 'atom'), type: feedFormats.atom.type },
        { rel: 'alternate', href: feed.page, type: 'text/html', hreflang: language },
      ],
      entries: feed.entries.map((entry) => ({
        id: entry.id,
        title: plain(entry.title),
        published: moment(entry.day),
        updated: moment(entry.day),
        categories: [{ term: entry.kind }],
        links: [{ rel: 'alternate', href: entry.url, type: 'text/html', hreflang: language }],
        content: plain(entry.text),
      })),
    },
    { strict: true },
  );
  return closeUp(xml);
}

/** A feed as JSON Feed 1.1. */
export function jsonFeed(feed: Feed): string {
  const { author } = feed;
  const { items = [], ...data } = generateJsonFeed(
    {
      title: feed.title,
      description: feed.description,
      language: feed.language,
      home_page_url: feed.page,
      feed_url: feedAddress(feed.address, 'json'),
      authors: [{ name: author.name, url: author.url }],
      items: feed.entries.map((entry) => ({
        id: entry.id,
        url: entry.url,
        title: entry.title,
        content_text: entry.text,
        date_published: moment(entry.day),
        tags: [entry.kind],
      })),
    },
    { strict: true },
  ) as { items?: unknown[] };
  // A list without items is left out by the library, but the format asks for it.
  return `${JSON.stringify({ ...data, items }, undefined, 2)}\n`;
}

/** A feed in a format. */
export const writeFeed = (feed: Feed, format: FeedFormat): string =>
  format === 'atom' ? atomFeed(feed) : jsonFeed(feed);
