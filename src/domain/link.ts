/** A link to a page or to a place of one: its words and its address. */
export interface Link {
  label: string;
  href: string;
}
