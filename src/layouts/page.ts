/** A page above the present one. */
export interface Crumb {
  label: string;
  href: string;
}
