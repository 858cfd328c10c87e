/** A page above the present one. */
export interface Crumb {
  label: string;
  href: string;
}

/** A link to a feed in one format. */
export interface FeedLink {
  href: string;
  /** The type a host should send it as. */
  type: string;
  /** The format in a word. */
  label: string;
  /** The format, and what the feed is about. */
  title: string;
}

/** Styles that not every page needs: of charts and values, and of what lists, counts or searches. */
export type MoreStyle = 'figures' | 'lists';
