/** What a first visit to a page may cost before the reader acts. */
export interface Budget {
  /** Bytes of the page with its styles and scripts, after Brotli at its best, as the build writes them for hosts. */
  bytes: number;
  requests: number;
  /** Bytes once what comes by itself after the page has come too, where something does. */
  arrived?: number;
  /** Why it may be more than a text, where it may. */
  why?: string;
}

const kilobytes = (count: number): number => count * 1024;

/** What a page to be read may cost: one round trip of a new connection, with one style and one script. */
const text: Budget = { bytes: kilobytes(14), requests: 3 };

/** A page that is more than a text, and why. It has a tenth more than it needs: a new note or source is no fault of style. */
const more = (count: number, requests: number, why: string): Budget => ({ bytes: kilobytes(count), requests, why });

/** The budgets by the kind of page. A test holds that each kind that is built has one, and keeps it. */
export const budgets: Readonly<Record<string, Budget>> = {
  text,
  task: text,
  chapter: text,
  plan: text,
  cite: text,
  source: text,
  changes: text,
  data: text,
  'front-door': { bytes: kilobytes(6), requests: 3 },
  'not-found': { bytes: kilobytes(9), requests: 4 },
  embed: { bytes: kilobytes(4), requests: 3 },
  home: more(18, 5, 'The state of all indicators as cells, and small charts: the styles of lists and figures.'),
  indicator: {
    ...more(20, 6, 'A chart with its data, and tables; a script that waits for it.'),
    arrived: kilobytes(75),
  },
  update: more(14, 6, 'An update may show a chart, with the styles and the script of charts.'),
  indicators: more(14, 4, 'Small charts, with their styles.'),
  updates: more(14, 4, 'The styles of lists.'),
  timeline: more(14, 4, 'The styles of lists.'),
  'as-of': more(14, 4, 'The styles of lists.'),
  map: more(17, 4, 'The whole plan as a picture of its parts.'),
  glossary: more(18, 4, 'All terms.'),
  compare: more(20, 9, 'All indicators to choose from, in a form at work; figures come when two are chosen.'),
  notes: more(23, 4, 'All notes on the text.'),
  unknown: more(24, 5, 'All that is not published, each with a question ready to be sent.'),
  sources: more(26, 4, 'All sources.'),
  search: more(25, 7, 'The search, ready to be typed into; its index comes with the first letter.'),
  register: more(27, 5, 'Every number of the plan, in a table that can be sorted.'),
  tasks: more(30, 7, 'All tasks, and the search among them.'),
  both: more(31, 4, 'The text of a chapter twice, in both languages.'),
  'a-z': more(33, 4, 'Every name with every place where it stands.'),
  'long-chapter': more(24, 3, 'More than forty tasks in full: the bare words alone weigh 10 KB.'),
  print: more(38, 3, 'The whole plan with its notes, to be printed or kept.'),
};
