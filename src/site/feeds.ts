import type { Link } from '../domain/link.ts';
import { displayTitle } from '../domain/outline.ts';
import type { Change } from '../domain/changes.ts';
import { languageTags, useStrings } from '../i18n/index.ts';
import { languages, type Language } from '../schemas/common.ts';
import { changes, changesOfField, changesOfIndicator, changesOfTask, changeView, type ChangeView } from './changes.ts';
import { feedAddress, feedFormats, tagOf, type Feed, type FeedEntry, type FeedFormat } from './feed.ts';
import { indicators, moved, outline, published, site } from './library.ts';
import { filePath, fullAddress, pagePath } from './paths.ts';
import { fieldName } from './fields.ts';

/** How many of the latest changes a feed has. */
const longest = 50;

/** A link to a feed in one format; its label is the format in a word. */
export interface FeedLink extends Link {
  /** The type a host should send it as. */
  type: string;
  /** The format, and what the feed is about. */
  title: string;
}

/** One feed before it is written in a language. */
interface FeedPlan {
  /** Its address below the language, without its ending. */
  path: string;
  /** What it is about. */
  subject(language: Language): string;
  /** The page it is about: its address below the language. */
  page: readonly string[];
  changes: readonly Change[];
}

const plans: readonly FeedPlan[] = [
  { path: 'feeds/changes', subject: (language) => site.name[language], page: ['changes'], changes },
  ...site.fields.map(({ id }) => ({
    path: `feeds/fields/${id}`,
    subject: (language: Language) => fieldName(id, language),
    page: ['changes'],
    changes: changesOfField(id),
  })),
  ...outline.tasks.map((task) => ({
    path: `feeds/tasks/${task.id}`,
    subject: (language: Language) => displayTitle(task, language),
    page: ['tasks', task.id],
    changes: changesOfTask(task),
  })),
  ...indicators.map((indicator) => ({
    path: `feeds/indicators/${indicator.id}`,
    subject: (language: Language) => indicator.name[language],
    page: ['indicators', indicator.id],
    changes: changesOfIndicator(indicator),
  })),
  // Who follows something that is gone is told so by its last entry.
  ...moved
    .filter(({ kind }) => kind === 'indicator' || kind === 'unit')
    .map(({ id, kind, title }) => ({
      path: `feeds/${kind === 'unit' ? 'tasks' : 'indicators'}/${id}`,
      subject: (language: Language) => title[language],
      page: ['changes'],
      changes: changes.filter((change) => change.kind === 'moved' && change.moved.id === id),
    })),
];

function feedEntry({ key, day, kind, text, reason, href }: ChangeView, language: Language): FeedEntry {
  const t = useStrings(language);
  return {
    id: tagOf(import.meta.env.SITE, day, `${language}/${key}`),
    day,
    title: t('site.label', { label: kind }) + text,
    text: [text, ...(reason ? [t('changes.reason', { reason })] : [])].join('\n'),
    kind,
    url: fullAddress(href),
  };
}

/** What a feed says in a language. */
export function feedOf({ path, subject, page, changes: chosen }: FeedPlan, language: Language): Feed {
  const t = useStrings(language);
  return {
    title: t('feed.title', { subject: subject(language) }),
    description: t('changes.description'),
    language: languageTags[language],
    page: fullAddress(pagePath(language, ...page)),
    address: fullAddress(filePath(`${language}/${path}`)),
    author: { name: site.name[language], url: fullAddress(pagePath(language)) },
    updated: chosen[0]?.day ?? published?.begun ?? site.issued,
    entries: chosen.slice(0, longest).map((change) => feedEntry(changeView(change, language), language)),
  };
}

const formats = Object.keys(feedFormats) as FeedFormat[];

/** A route for each feed in each format and language. */
export const feedRoutes = () =>
  languages.flatMap((language) =>
    plans.flatMap((plan) =>
      formats.map((format) => ({
        params: { lang: language, feed: feedAddress(plan.path.replace('feeds/', ''), format) },
        props: { plan, language, format },
      })),
    ),
  );

/**
 * Links to a feed in each format.
 * @param path the feed's address below the language, without its ending: `feeds/tasks/soil-quality`.
 */
export function feedLinks(path: string, subject: string, language: Language): FeedLink[] {
  const t = useStrings(language);
  return formats.map((format) => ({
    href: filePath(feedAddress(`${language}/${path}`, format)),
    type: feedFormats[format].type,
    label: t(`feed.${format}`),
    title: t('feed.link', { format: t(`feed.${format}`), subject: t('feed.title', { subject }) }),
  }));
}

/** Links to the feed of the whole site. */
export const siteFeedLinks = (language: Language): FeedLink[] =>
  feedLinks('feeds/changes', site.name[language], language);

/** Each field with links to its feed. */
export const fieldFeeds = (language: Language): { name: string; links: FeedLink[] }[] =>
  site.fields.map(({ id }) => ({
    name: fieldName(id, language),
    links: feedLinks(`feeds/fields/${id}`, fieldName(id, language), language),
  }));
