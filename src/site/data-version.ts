import { published, site } from './library.ts';
import { updatesIn } from './updates.ts';

/** Every day on which something that is published was put there or changed. */
const days: readonly string[] = [
  ...updatesIn('en').map(({ data }) => data.posted),
  ...Object.values(published?.addresses ?? {}),
  ...Object.values(published?.figures ?? {}).flatMap(({ states }) => states.map(({ day }) => day)),
  ...Object.values(published?.statuses ?? {}).flatMap((states) => states.map(({ day }) => day)),
];

/** The day of the newest change of what is published: the date of the data. It is taken from records, never from a clock. */
export const latestDay: string = days.reduce((latest, day) => (day > latest ? day : latest), site.issued);
