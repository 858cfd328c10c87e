import type { Link } from '../domain/link.ts';
import { cutTree, type CutNode, type Slice } from '../domain/list-pages.ts';
import { neighborsIn, type Neighbors } from '../domain/neighbors.ts';
import { isTask, printedHeading, type UnitNode } from '../domain/outline.ts';
import { remembered } from '../domain/remembered.ts';
import { useStrings } from '../i18n/index.ts';
import { languages, type Language } from '../schemas/common.ts';
import { dividedList } from './divided-list.ts';
import { outline, site } from './library.ts';
import { pagePath } from './paths.ts';
import { unitView, type ShownUnit, type UnitView } from './unit-view.ts';

/** An entry of a list of contents. */
export interface Entry {
  href: string;
  label: string;
  children: Entry[];
}

/** A page that shows a whole part of the plan: front matter, a chapter, back matter. */
interface PartPage extends Neighbors<Link> {
  language: Language;
  title: string;
  description: string;
  lead?: string;
  unit: UnitView;
  crumbs: Link[];
  entries: Entry[];
}

/** The heading as printed, or the site's own title where none is printed. */
export const partTitle = (unit: UnitNode, language: Language) => printedHeading(unit, language) ?? unit.title[language];

const partLink = (unit: UnitNode, language: Language): Link => ({
  label: partTitle(unit, language),
  href: pagePath(language, 'plan', unit.id),
});

const partsBeside = neighborsIn(outline.top);

/** The contents of a part, down to the given depth. */
export const entriesOf = (units: readonly ShownUnit[], language: Language, depth: number): Entry[] =>
  units
    .filter((unit) => unit.kind !== 'passage')
    .map((unit) => ({
      href: `#${unit.id}`,
      label: partTitle(unit, language),
      children: depth > 1 ? entriesOf(unit.children, language, depth - 1) : [],
    }));

/** The page of a part of the plan in a language. */
export function partPage(unit: UnitNode, language: Language): PartPage {
  const t = useStrings(language);
  const lead = unit.summary?.[language];
  return {
    language,
    title: partTitle(unit, language),
    description: lead ?? site.description[language],
    ...(lead ? { lead } : {}),
    unit: unitView(unit, language),
    crumbs: [{ label: t('nav.plan'), href: pagePath(language, 'plan') }],
    entries: entriesOf(unit.children, language, 2),
    ...partsBeside(unit, (neighbor) => partLink(neighbor, language)),
  };
}

/** A route for each part of the plan in each language. */
export const partRoutes = () =>
  languages.flatMap((language) =>
    outline.top.map((part) => ({ params: { lang: language, part: part.id }, props: { page: { language, part } } })),
  );

/** A part of the plan in its contents, or a section or a numbered item in a part. */
interface ContentsEntry {
  href: string;
  title: string;
  summary?: string;
  children: ContentsEntry[];
}

const summaryOf = (unit: UnitNode, language: Language) => (unit.summary ? { summary: unit.summary[language] } : {});

/** The contents of the whole plan: parts, their sections, and the numbered items below each. */
const contents = remembered((language: Language): ContentsEntry[] =>
  outline.top.map((part) => {
    const href = pagePath(language, 'plan', part.id);
    const place = (unit: UnitNode) => ({ href: `${href}#${unit.id}`, title: partTitle(unit, language) });
    const items = (section: UnitNode) => section.children.filter(({ kind }) => kind === 'item' || kind === 'table');
    return {
      href,
      title: partTitle(part, language),
      ...summaryOf(part, language),
      children: part.children
        .filter((section) => section.kind !== 'passage')
        .map((section) => ({
          ...place(section),
          ...(isTask(section) ? {} : summaryOf(section, language)),
          children: items(section).map((item) => ({ ...place(item), children: [] })),
        })),
    };
  }),
);

/** A node of a tree and all below it, in their order. */
const withBelow = <Node extends { children: readonly Node[] }>(node: Node): Node[] => [
  node,
  ...node.children.flatMap(withBelow),
];

/** The list of contents of the plan. */
export const contentsList = dividedList('plan', (language) =>
  contents(language).map((part) => ({
    ids: [],
    label: part.title,
    entries: withBelow(part).map(({ title }) => ({ label: title })),
  })),
);

/** What of the contents of the plan stands on a page. */
export const planContents = (language: Language, slice: Slice): CutNode<ContentsEntry>[] =>
  cutTree(contents(language), slice, () => true);

/** The text of the whole plan, unit by unit: on one page to print, unless the plan is very long. */
export const printList = dividedList('plan/print', (language) =>
  outline.top.map((part) => ({
    ids: [],
    label: partTitle(part, language),
    entries: withBelow(part).map((unit) => ({ label: partTitle(unit, language) })),
  })),
);

/** What of the text of the whole plan stands on a page. */
export const planToPrint = (slice: Slice): CutNode<UnitNode>[] => cutTree(outline.top, slice, () => true);

/** What the pages of {@link printList} are called, and the words that lead to them. */
export function printWords(language: Language): { title: string; link: string } {
  const t = useStrings(language);
  return printList.page(language, 1).pages === 1
    ? { title: t('print.title'), link: t('print.link') }
    : { title: t('print.title-divided'), link: t('print.link-divided') };
}
