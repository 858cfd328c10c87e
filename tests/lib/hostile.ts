import type { Page } from 'playwright-core';
import { replace, type Changes } from './small-plan.ts';

/** Words that would do something if a page took them for more than words. Each would open a dialog, or make an element of the class `hostile`. */
export const hostileMarkup: readonly string[] = [
  '<script class="hostile">alert(1)</script>',
  '"><img class="hostile" src="x" onerror="alert(1)">',
  "'><svg class='hostile' onload='alert(1)'>",
  '</script><script class="hostile">alert(1)</script>',
  '</title></style></textarea><img class="hostile" src="x" onerror="alert(1)">',
  '<iframe class="hostile" srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<math><mtext><table><mglyph class="hostile"><style><img src="x" onerror="alert(1)"></style></table></mtext></math>',
  '<a class="hostile" href="javascript:alert(1)">open</a>',
  '<form class="hostile" action="https://elsewhere.example"><button formaction="javascript:alert(1)">send</button></form>',
  '<meta class="hostile" http-equiv="refresh" content="0;url=https://elsewhere.example">',
  '<base class="hostile" href="https://elsewhere.example/">',
  '<link class="hostile" rel="stylesheet" href="https://elsewhere.example/a.css">',
  '<details class="hostile" open ontoggle="alert(1)">',
  '" autofocus onfocus="alert(1)" class="hostile',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  "{{constructor.constructor('alert(1)')()}}",
  '${alert(1)}',
  '<!--><script class="hostile">alert(1)</script>-->',
  ']]><script class="hostile">alert(1)</script>',
  '%3Cscript%20class%3D%22hostile%22%3Ealert(1)%3C%2Fscript%3E',
  '\\u003cscript class=\\"hostile\\"\\u003ealert(1)\\u003c/script\\u003e',
  '＜script＞alert(1)＜/script＞',
  '\u202E>tpircs<\u202C<img class="hostile" src="x" onerror="alert(1)">',
  '\0<img class="hostile" src="x" onerror="alert(1)">',
  '__proto__',
  '../../../../etc/passwd',
  '=HYPERLINK("https://elsewhere.example","open")',
  '<'.repeat(500),
];

/** Where words from outside come into a page. */
export interface Door {
  name: string;
  /** Brings words in, on a page of the site. @param at makes a full address of a path. */
  enter: (page: Page, words: string, at: (path: string) => string) => Promise<void>;
}

/** A query in which each parameter has the same words. */
const each = (names: string, words: string): string =>
  `?${new URLSearchParams(names.split(' ').map((name) => [name, words])).toString()}`;

/** Goes to a page and waits until something on it has spoken. */
async function open(page: Page, address: string, spoken?: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  if (spoken) await page.locator(spoken).filter({ hasText: /\S/ }).first().waitFor();
}

/** Leaves words in the storage of the site, as another script or an earlier version might have. */
async function poison(page: Page, keys: readonly string[], words: string): Promise<void> {
  await page.evaluate(
    ([names, value]) => {
      for (const name of names) {
        localStorage.setItem(name, value);
        sessionStorage.setItem(name, value);
      }
      history.replaceState({ shown: value, scroll: value }, '');
      window.name = value;
    },
    [keys, words] as const,
  );
}

/** A door of parameters of an address. @param spoken what speaks on the page once it has read them. */
const parameters = (name: string, path: string, names: string, spoken: string): Door => ({
  name: `the parameters of ${name}`,
  enter: (page, words, at) => open(page, at(path + each(names, words)), spoken),
});

const searchStatus = 'plan-search [role="status"]';

const typedIntoSearch = (path: string): Door => ({
  name: 'words typed into the search',
  async enter(page, words, at) {
    if (!page.url().startsWith(at(path))) await open(page, at(path));
    await page.locator('#search-words').fill(words.replaceAll('\0', ''));
    await page.keyboard.press('Enter');
    await page.locator(searchStatus).filter({ hasText: /\S/ }).waitFor();
  },
});

const fragment = (part: string, task: string): Door => ({
  name: 'the fragment, and words to go to',
  async enter(page, words, at) {
    await open(page, at(`${part}#${words}`));
    await open(page, at(`${task}#${encodeURIComponent(words)}:~:text=${encodeURIComponent(words)}`));
  },
});

const storage = (part: string, search: string): Door => ({
  name: 'the storage, the history and the name of the window',
  async enter(page, words, at) {
    await open(page, at(part));
    const kept = (await page.locator('[data-kept]').getAttribute('data-kept')) ?? '';
    await open(page, at(`${search}?q=a`), searchStatus);
    await poison(page, ['language', `place ${kept}`], words);
    await page.reload();
    await open(page, at(part));
    await open(page, at('/'));
  },
});

/**
 * The doors of a site in a language. @param task the path of a task below the language. @param part that of a part of the
 * plan, whose text keeps the place of the reader.
 */
export function doorsOf(language: string, { task, part }: { task: string; part: string }): readonly Door[] {
  const below = (path: string) => `/${language}/${path}`;
  return [
    parameters('the search', below('search/'), 'q kind field chapter status number figures year sort', searchStatus),
    typedIntoSearch(below('search/')),
    parameters('the tasks', below('tasks/'), 'q field chapter status sort', searchStatus),
    parameters('the register', below('register/'), 'kind field q sort order', 'plan-register [role="status"]'),
    parameters('the comparison', below('compare/'), 'a b c d way year', 'plan-compare [role="status"]'),
    parameters('the marks', below(task), 'marks', '.marks-bar [role="status"]'),
    fragment(below(part), below(task)),
    storage(below(part), below('search/')),
  ];
}

/**
 * What stands on a page that the site never writes: elements of hostile words, handlers in attributes, scripts that are not
 * the site's, addresses that are code, frames. @param own the address below which the scripts of the site are.
 */
export const foreignParts = (page: Page, own: string): Promise<string[]> =>
  page.evaluate((address) => {
    const isData = (element: Element) => /json/.test(element.getAttribute('type') ?? '');
    const isCode = (value: string | null) => /^\s*(?:javascript|vbscript|data:text)/i.test(value ?? '');
    return [...document.querySelectorAll('*')].flatMap((element) => {
      const attributes = [...element.attributes];
      const wrong =
        element.matches('.hostile, iframe, object, embed, base, meta[http-equiv="refresh" i]') ||
        (element.localName === 'script' &&
          !isData(element) &&
          !(element as HTMLScriptElement).src.startsWith(address)) ||
        attributes.some(({ name }) => /^on/i.test(name)) ||
        ['href', 'src', 'action', 'formaction', 'xlink:href'].some((name) => isCode(element.getAttribute(name)));
      return wrong ? [element.outerHTML.slice(0, 200)] : [];
    });
  }, own);

/** Where an editor writes words: a file of the small plan, and the words in it whose place the hostile ones take. */
const fieldsOfContent: readonly (readonly [file: string, words: string])[] = [
  ['site.json', 'Meadow Library Plan'],
  ['site.json', 'A made-up plan of a made-up village: its text, its tasks and its targets for 2024.'],
  ['site.json', '虚构村庄的虚构规划：全文、任务和2024年目标。'],
  ['site.json', 'No. 7, 2021'],
  ['site.json', '阅读'],
  ['site.json', '本页为村委会发布的中文文本，两种语言不一致时以中文为准。'],
  ['plan/outline.json', 'Longer hours'],
  ['plan/outline.json', '延长开放时间'],
  ['plan/outline.json', 'Found 12 reading circles.'],
  ['plan/outline.json', 'The book bus'],
  ['plan/targets.json', 'Subject'],
  ['indicators/circles.json', 'The reading circles that met at least once in the year.'],
  ['indicators/circles.json', 'The village library'],
  ['indicators/circles.json', '5 for adults + 4 for children = 9'],
  ['indicators/open-hours.json', 'Opening hours'],
  ['indicators/open-hours.json', '开放时间'],
  ['indicators/open-hours.json', '小时'],
  ['indicators/room-heat.json', 'No measurement of the rooms was published.'],
  ['notes/night-shift.json', 'Which night shift'],
  ['notes/night-shift.json', 'the night shift'],
  ['notes/night-shift.json', '规划未说明是哪里的夜班。推断：指面包房的夜班。'],
  ['sources/council-report-2022.json', 'Report of the village council 2022'],
  ['sources/council-report-2024.json', '下草甸村委会2024年报告'],
  ['sources/council-report-2024.json', 'Village Council of Lower Meadow'],
  ['glossary.json', 'People who read one book together.'],
  ['glossary.json', '读书小组'],
  ['register.json', 'The library that the village has.'],
  ['names.json', 'Report of the council, 2022'],
  ['updates/en/open-on-sundays.mdx', 'The library opens on Sundays'],
  ['updates/zh/open-on-sundays.mdx', '2024年11月起，图书馆周日也开放。'],
];

/** Words that a field of the content may hold: what is no text at all no file can hold, and empty signs say nothing. */
const writable = hostileMarkup.filter((words) => !words.includes('\0') && words.length < 500);

/** A word that is in the front matter of a text, in quotation marks, or in JSON. */
const written = (file: string, words: string): string =>
  file.endsWith('.mdx') ? `'${words.replaceAll("'", "''")}'` : JSON.stringify(words).slice(1, -1);

/** The small plan with hostile words in its fields, another in each; and what they are. */
export function hostileContent(): { changes: Changes; words: readonly string[] } {
  const changes: Record<string, (text: string) => string> = {};
  const words = fieldsOfContent.map(([file, from], place) => {
    const hostile = writable[place % writable.length] ?? '';
    const before = changes[file];
    changes[file] = (text) => replace(from, written(file, hostile))(before?.(text) ?? text);
    return hostile;
  });
  return { changes, words };
}
