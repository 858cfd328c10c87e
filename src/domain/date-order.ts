/**
 * A key by which dates sort in the order of time: a year comes after its months, and a month after its days, as it may
 * have ended after them; what has no date comes before all.
 * @param date `2017-03-23`, `2017-03` or `2017`.
 */
export const dateKey = (date: string | undefined): string => (date ? `${date}~` : '');
