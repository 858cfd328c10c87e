import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTree } from '../../scripts/lib/content.ts';
import { givenIds } from '../../scripts/lib/given-ids.ts';
import { addNewIds, formatRegistry } from '../../scripts/lib/register.ts';
import { formatPublished, registerPublished } from '../../scripts/lib/register-published.ts';

const smallPlan = join(import.meta.dirname, '../fixtures/small-plan');

type Data = Record<string, unknown> & { observations: Record<string, unknown>[] };

const text = (en: string, zh: string) => ({ en, zh });

/** The small plan in a folder, with what happens to it after it was published. */
class Story {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    cpSync(smallPlan, folder, { recursive: true });
  }

  path(name: string): string {
    return join(this.#folder, name);
  }

  write(name: string, value: unknown): void {
    writeFileSync(this.path(name), typeof value === 'string' ? value : `${JSON.stringify(value, undefined, 2)}\n`);
  }

  edit(name: string, change: (data: Data) => void): void {
    const data = JSON.parse(readFileSync(this.path(name), 'utf8')) as Data;
    change(data);
    this.write(name, data);
  }

  replace(name: string, from: string, to: string): void {
    this.write(name, readFileSync(this.path(name), 'utf8').replaceAll(from, to));
  }

  /** What `npm run register` does on a day. */
  register(day: string): void {
    const tree = readTree(this.#folder);
    this.write('registry.json', formatRegistry(addNewIds(tree.registry?.data ?? {}, givenIds(tree))));
    this.write('published.json', formatPublished(registerPublished(tree.published?.data, tree, day)));
  }
}

const withdrawn = { day: '2025-02-20', reason: text('The report was misread.', '报告读数有误。') };

function addAndWithdraw(story: Story): void {
  story.edit('indicators/circles.json', ({ observations }) => {
    const [first = {}, last = {}] = observations;
    const added = { ...first, id: 'rc-2022', period: { year: 2022 }, value: 6 };
    observations.splice(0, 2, first, added, { ...last, withdrawn });
  });
  story.register('2025-03-01');
}

const moved = [
  {
    id: 'room-heat',
    kind: 'indicator',
    title: text('Heat of the rooms', '房间温度'),
    day: '2025-03-31',
    to: 'warmth',
    reason: text('A clearer name.', '名称更清楚。'),
  },
  {
    id: 'open-on-sundays',
    kind: 'update',
    title: text('The library opens on Sundays', '图书馆周日开放'),
    day: '2025-03-31',
    reason: text('It was closed again.', '后又关闭。'),
  },
];

function correctAndMove(story: Story): void {
  story.edit('indicators/circles.json', ({ observations }) => {
    const { withdrawn: taken, ...last } = observations[2] ?? {};
    const revision = {
      day: '2025-03-30',
      was: { value: 9, withdrawn: taken },
      reason: text('Three circles had been left out.', '原漏计3个小组。'),
    };
    observations[2] = { ...last, value: 12, revisions: [revision] };
  });
  story.edit('indicators/open-hours.json', ({ observations }) => {
    const reason = text('The council checks it.', '村委会正在核实。');
    Object.assign(observations[1] ?? {}, { withdrawn: { day: '2025-03-31', reason } });
  });
  story.edit('notes/night-shift.json', (note) => {
    const reason = text('The bakery confirmed it.', '面包房已确认。');
    const revisions = [{ day: '2025-03-30', was: { text: note['text'], certainty: 'likely' }, reason }];
    const now = text('The night shift is that of the bakery.', '指面包房的夜班。');
    // In a task, in words that are of none, and at a row of the table.
    const places = ['reading-circles-p3', 'opening-words-p1', 'row-room-heat'];
    Object.assign(note, { text: now, certainty: 'seen', revisions, places });
  });
  renameSync(story.path('indicators/room-heat.json'), story.path('indicators/warmth.json'));
  for (const name of ['plan/en/warm-rooms.md', 'plan/zh/warm-rooms.md', 'plan/outline.json', 'plan/targets.json']) {
    story.replace(
      name,
      name.endsWith('.md') ? 'indicator:room-heat' : '"room-heat"',
      name.endsWith('.md') ? 'indicator:warmth' : '"warmth"',
    );
  }
  for (const language of ['en', 'zh']) rmSync(story.path(`updates/${language}/open-on-sundays.mdx`));
  story.write('moved.json', moved);
  story.register('2025-04-01');
}

/**
 * Writes the small plan into a folder as it stands after some history: published on 15 January 2025; a figure was added and
 * one withdrawn by 1 March, which is corrected by 1 April, when another is withdrawn, a note was reworded, an indicator
 * renamed and an update taken back.
 * @param chapters how much of this is told: 1 to 3.
 */
export function tellHistory(folder: string, chapters = 3): void {
  const story = new Story(folder);
  if (chapters > 1) addAndWithdraw(story);
  if (chapters > 2) correctAndMove(story);
}
