import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { testDay } from '../../../tests/lib/small-plan.ts';
import { tell } from '../../../tests/lib/tell.ts';
import { checkTree } from '../checks/index.ts';
import { readTree } from '../content.ts';
import { newCommand } from './command.ts';
import type { Partner } from './dialogue.ts';

let content: string;
beforeEach(() => {
  content = join(mkdtempSync(join(tmpdir(), 'new-')), 'content');
  cpSync('tests/fixtures/small-plan', content, { recursive: true });
  process.env['CONTENT_DIR'] = content;
  process.env['TODAY'] = testDay;
});
afterEach(() => {
  delete process.env['CONTENT_DIR'];
  delete process.env['TODAY'];
  rmSync(join(content, '..'), { recursive: true, force: true });
});

const read = (path: string) => readFileSync(join(content, path), 'utf8');
const json = (path: string) => JSON.parse(read(path)) as Record<string, unknown>;
const files = () => readdirSync(content, { recursive: true }).toSorted();

/** One who answers with these lines, one after the other, and remembers what was said. */
function answering(...lines: string[]): Partner & { heard: string[] } {
  const heard: string[] = [];
  return { heard, say: (words) => void heard.push(words), ask: async () => lines.shift() };
}

/** What is still to be done after something new was written, besides registering it. */
const left = () =>
  checkTree(readTree(content), testDay)
    .map(({ rule }) => rule)
    .filter((rule) => rule !== 'id-not-registered' && rule !== 'record-behind');

/** Runs the command. Without a partner nobody is asked. */
const ask = (args: readonly string[], partner?: Partner) =>
  partner ? tell(newCommand(partner), ...args) : tell(newCommand(answering()), ...args, '--no-questions');

/** Makes something new, and is told what was written. */
async function make(args: readonly string[], partner?: Partner): Promise<string> {
  const { status, said } = await ask(args, partner);
  expect(status, said).toBe(0);
  return said;
}

/** The reason why nothing was made. Nothing may have been written. */
async function refusal(args: readonly string[], partner?: Partner): Promise<string> {
  const before = files();
  const { status, said } = await ask(args, partner);
  expect(status, said).toBe(1);
  expect(files()).toEqual(before);
  return said;
}

const update = [
  ['id', '2025-more-chairs'],
  ['title-en', 'The library has got more chairs'],
  ['title-zh', '图书馆新添了一批椅子'],
  ['summary-en', 'More chairs stand in the reading room.'],
  ['summary-zh', '阅览室里的椅子比以前多了。'],
  ['date', '2025-05'],
  ['sources', 'council-report-2024'],
  ['tasks', 'longer-hours'],
  ['text-en', 'The council’s report tells of more chairs.'],
  ['text-zh', '村委会报告提到新添了椅子。'],
].map(([name, value]) => `--${name}=${value}`);

describe('something new, told by options alone,', () => {
  test('an update: a file in each language, with what each field means, in order for the check', async () => {
    const words = await make(['update', ...update]);
    expect(words).toContain('updates/en/2025-more-chairs.mdx');
    expect(words).toContain('updates/zh/2025-more-chairs.mdx');
    expect(read('updates/en/2025-more-chairs.mdx')).toContain(
      "# The headline, with the number.\ntitle: 'The library has got more chairs'\n",
    );
    expect(read('updates/zh/2025-more-chairs.mdx')).toContain(`posted: '${testDay}'`);
    expect(left()).toEqual([]);
  });

  test('an observation: into the file of its indicator, in the order of time', async () => {
    const args = '--indicator circles --id rc-2022 --period-year 2022 --value 6 --basis village --grade bulletin';
    await make(['observation', ...args.split(' '), '--sources', 'council-report-2022']);
    const { observations } = json('indicators/circles.json') as { observations: { id: string }[] };
    expect(observations.map(({ id }) => id)).toEqual(['rc-2021', 'rc-2022', 'rc-2024']);
    expect(observations[1]).toEqual({
      id: 'rc-2022',
      period: { year: 2022 },
      value: 6,
      qualifier: 'exact',
      basis: 'village',
      use: 'series',
      sources: ['council-report-2022'],
      grade: 'bulletin',
    });
    expect(left()).toEqual([]);
  });

  test('a source: one file, which names its schema', async () => {
    const args = [
      '--id=council-letter-2025',
      '--title-original=村委会来信',
      '--title-translation=Letter of the village council',
      '--publisher-en=Village Council of Lower Meadow',
      '--publisher-zh=下草甸村委会',
      '--published=2025-03',
      '--grade=official',
      '--url=https://meadow.example/letter',
    ];
    await make(['source', ...args]);
    expect(Object.keys(json('sources/council-letter-2025.json'))).toEqual([
      '$schema',
      'title',
      'publisher',
      'published',
      'grade',
      'url',
    ]);
    expect(left()).toEqual([]);
  });

  test('a note, a page and an indicator are files that fit their schemas', async () => {
    await make([
      'note',
      '--id=warm',
      '--kind=wording',
      '--certainty=likely',
      '--title-en=What is warm',
      '--title-zh=多热算暖',
      '--text-en=Nobody says.',
      '--text-zh=未作说明。',
      '--places=warm-rooms-p1',
    ]);
    await make([
      'page',
      '--id=chairs',
      '--title-en=Chairs',
      '--title-zh=椅子',
      '--description-en=Which chairs there are.',
      '--description-zh=说明现有哪些椅子可坐。',
      '--text-en=Many chairs.',
      '--text-zh=椅子很多。',
    ]);
    await make([
      'indicator',
      '--id=chairs-bought',
      '--field=reading',
      '--name-en=Chairs bought',
      '--name-zh=购置椅子',
      '--definition-en=The chairs bought.',
      '--definition-zh=购置的椅子数。',
      '--unit-symbol-en=chairs',
      '--unit-symbol-zh=把',
      '--target-kind=count-by-end',
      '--target-value=3',
      '--target-printed-name-en=chairs',
      '--target-printed-name-zh=椅子',
      '--target-printed-value-en=3',
      '--target-printed-value-zh=3把',
      '--target-place=warm-rooms-p1',
      '--bases-label-en=As published',
      '--bases-label-zh=按公布',
    ]);
    const { problems, notes, pages, indicators } = readTree(content);
    expect(problems).toEqual([]);
    expect(notes.ids).toContain('warm');
    expect(pages.zh.ids).toContain('chairs');
    expect(indicators.entries.find(({ id }) => id === 'chairs-bought')?.data).toMatchObject({
      order: 4,
      origin: 'text',
      target: { year: 2024 },
      bases: [{ id: 'as-published', decides: true }],
    });
  });

  test('is not made if something is missing, which is named with what it means', async () => {
    const told = await refusal(['update', ...update.filter((one) => !one.startsWith('--title-zh'))]);
    expect(told).toBe('--title-zh is missing. The headline, with the number. In Chinese.');
  });

  test.for([
    ['--date=yesterday', 'Write YYYY, YYYY-MM or YYYY-MM-DD.'],
    ['--title-en=Good', '--title-en: This is empty, too short or too small. Write at least 8 characters.'],
    ['--posted=soon', 'Write a day as YYYY-MM-DD.'],
    ['--sources=nowhere', '--sources: Nothing here is called “nowhere”.'],
    [
      '--id=More Chairs',
      '--id: This value is not written as it must be. Write lower-case words joined by single hyphens.',
    ],
    ['--id=open-on-sundays', 'The id “open-on-sundays” is taken'],
    ['--colour=red', '“--colour” is not known here.'],
  ])('is not made with %s', async ([wrong = '', told]) => {
    const name = wrong.slice(0, wrong.indexOf('='));
    const args = update.filter((one) => !one.startsWith(`${name}=`));
    expect(await refusal(['update', wrong, ...args])).toContain(told);
  });

  test('is not made of a kind that there is not', async () => {
    expect(await refusal(['updates'])).toContain('“updates” is no kind of thing that can be made. Kinds: observation');
    expect(await refusal(['page', 'chairs'])).toContain('“chairs” is not known here.');
  });

  test('is never written over a file that is there', async () => {
    await make(['update', ...update]);
    expect(await refusal(['update', ...update])).toContain('is taken');
  });
});

describe('something new, told by answers,', () => {
  test('begins with what it is, offers ids by number and by words, and asks again what does not fit', async () => {
    const partner = answering(
      'observation',
      'Reading circles',
      '',
      'twenty',
      '2022',
      '',
      '',
      '6',
      '2',
      'vil',
      '',
      '2022',
      '',
      '1',
      '',
      '',
      '',
      '',
    );
    await make([], partner);
    expect(partner.heard.join('\n')).toContain('“twenty” is no number.');
    expect(partner.heard.join('\n')).toContain('1  observation  a published figure of an indicator');
    const { observations } = json('indicators/circles.json') as { observations: object[] };
    expect(observations[1]).toMatchObject({
      id: 'circles-3',
      period: { year: 2022 },
      value: 6,
      qualifier: 'at-least',
      basis: 'village',
      sources: ['council-report-2022'],
      grade: 'bulletin',
    });
  });

  test('asks in Chinese', async () => {
    const partner = answering('page');
    await refusal(['--lang', 'zh'], partner);
    expect(partner.heard[0]).toContain('要新建什么？');
    expect(partner.heard.at(-1)).toContain('编号');
  });

  test('says in Chinese what does not fit, and in which forms a day may be written', async () => {
    const partner = answering(
      'update',
      'more-chairs',
      'Good',
      'Good chairs for all',
      '好',
      '新增座椅十把，读者可以坐下看书',
    );
    await refusal(['--lang', 'zh'], partner);
    const heard = partner.heard.join('\n');
    expect(heard).toContain('内容为空、过短或数值过小。下限为8个字符。');
    expect(heard).not.toContain('expected');
    expect(await make(['update', '--help', '--lang', 'zh'])).toContain('YYYY-MM-DD');
  });

  test('is not made if nobody answers any more', async () => {
    expect(await refusal(['page'], answering('chairs'))).toContain('--title-en is missing');
  });

  test('asks nobody if told not to', async () => {
    const partner = answering('chairs');
    expect(await refusal(['page', '--no-questions'], partner)).toContain('--id is missing');
    expect(partner.heard).toEqual([]);
  });
});

test.for(['en', 'zh'] as const)('the help names every kind and, for a kind, every option: %s', async (language) => {
  expect(await make(['--help', '--lang', language])).toContain('observation');
  const help = await make(['observation', '--help', '--lang', language]);
  expect(help).toContain('--period-year');
  expect(help).toMatch(language === 'zh' ? /数值，单位为指标单位/ : /The value in the indicator’s unit/);
});
