import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvFormatRows, csvParseRows } from 'd3-dsv';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { beginRecord, testDay } from '../../../tests/lib/small-plan.ts';
import { checkTree } from '../checks/index.ts';
import { readTree } from '../content.ts';
import { Failure } from '../failure.ts';
import { exportData, importData } from './command.ts';
import { toXlsx } from './formats.ts';
import type { Cell } from './cells.ts';

let room: string;
let content: string;
const exchange = () => join(room, 'exchange');
const csv = () => join(exchange(), 'observations.csv');
const xlsx = () => join(exchange(), 'observations.xlsx');
const circles = 'indicators/circles.json';

/** A room with a copy of a plan. */
function open(plan: string): void {
  cpSync(plan, content, { recursive: true });
  process.env['CONTENT_DIR'] = content;
  process.env['TODAY'] = testDay;
}

/** A room with the small plan of which nothing counts as published. */
function openNew(): void {
  open('tests/fixtures/small-plan');
  rmSync(join(content, 'published.json'));
}

beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'exchange-'));
  content = join(room, 'content');
});
afterEach(() => {
  delete process.env['CONTENT_DIR'];
  delete process.env['TODAY'];
  rmSync(room, { recursive: true, force: true });
});

const bytesOf = (folder: string) =>
  new Map(
    globSync('**/*.{json,mdx,md}', { cwd: folder }).map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
const read = (path: string): string => readFileSync(join(content, path), 'utf8');
const observationsOf = (path: string) => (JSON.parse(read(path)) as { observations: { id: string }[] }).observations;

/** The exported table with some cells changed, by the id of the row and the name of the column. */
async function edit(
  change: (rows: string[][], cell: (id: string, column: string, words: string) => void) => void,
): Promise<void> {
  await exportData(exchange());
  const rows = csvParseRows(readFileSync(csv(), 'utf8').replace(/^\uFEFF/, ''));
  const head = rows[0] ?? [];
  change(rows, (id, column, words) => {
    const row = rows.find((one) => one[head.indexOf('id')] === id);
    if (!row) throw new Error(`There is no row ${id}.`);
    row[head.indexOf(column)] = words;
  });
  writeFileSync(csv(), csvFormatRows(rows));
}

/** What is told of a table that is refused. Nothing may have been written. */
async function refusal(file = csv()): Promise<string> {
  const before = bytesOf(content);
  const error = await importData(file).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(bytesOf(content)).toEqual(before);
  if (!(error instanceof Failure)) throw new Error('The table was taken.');
  return error.words.en;
}

describe.each([
  ['the small plan', 'tests/fixtures/small-plan'],
  ['the plan of this site', 'content'],
])('a table that nobody touched, of %s,', (_, plan) => {
  beforeEach(() => open(plan));

  test('leaves every file as it was, byte for byte, in both formats', async () => {
    const before = bytesOf(content);
    await exportData(exchange());
    for (const file of [csv(), xlsx()]) expect((await importData(file)).en).toContain('nothing was written');
    expect(bytesOf(content)).toEqual(before);
  });

  test('is exported again with the same bytes', async () => {
    await exportData(exchange());
    const before = [csv(), xlsx()].map((file) => readFileSync(file));
    await importData(xlsx());
    await exportData(exchange());
    expect([csv(), xlsx()].map((file, index) => readFileSync(file).equals(before[index] ?? Buffer.from('')))).toEqual([
      true,
      true,
    ]);
  });
});

describe('a table that was edited', () => {
  beforeEach(openNew);

  test('changes one field and leaves the rest of the file', async () => {
    await edit((_, cell) => cell('rc-2021', 'value', '5'));
    const before = read(circles);
    await importData(csv());
    expect(read(circles)).toBe(before.replace('"value": 4,', '"value": 5,'));
  });

  test('adds a new row in the order of time', async () => {
    await edit((rows) => {
      const row = (rows.find((one) => one.includes('rc-2021')) ?? []).map(
        (cell) => ({ 'rc-2021': 'rc-2022', '2021': '2022', '4': '6' })[cell] ?? cell,
      );
      rows.push(row);
    });
    expect((await importData(csv())).en).toContain('0 observations changed, 1 added');
    expect(observationsOf(circles).map(({ id }) => id)).toEqual(['rc-2021', 'rc-2022', 'rc-2024']);
  });

  test('puts a text in both languages at its place among the fields, and takes it out again', async () => {
    await edit((_, cell) => {
      cell('rc-2021', 'remark_en', 'Counted in spring.');
      cell('rc-2021', 'remark_zh', '春季统计。');
    });
    const before = read(circles);
    await importData(csv());
    expect(Object.keys(observationsOf(circles)[0] ?? {}).at(-1)).toBe('remark');
    await edit((_, cell) => {
      cell('rc-2021', 'remark_en', '');
      cell('rc-2021', 'remark_zh', '');
    });
    await importData(csv());
    expect(JSON.parse(read(circles))).toEqual(JSON.parse(before));
  });

  test('reads numbers as people in China may type them', async () => {
    await edit((_, cell) => cell('rc-2021', 'value', '１,２００'));
    expect(await refusal()).toContain('row'); // 1,200 is read, and the leap from it is what is told.
    await edit((_, cell) => cell('rc-2021', 'value', ' ６ '));
    await importData(csv());
    expect(observationsOf(circles)[0]).toMatchObject({ value: 6 });
  });

  test('is read in the coding and with the separator that a spreadsheet may give it', async () => {
    await edit((_, cell) => cell('rc-2021', 'value', '5'));
    const text = readFileSync(csv(), 'utf8');
    writeFileSync(
      csv(),
      `\uFEFF${csvParseRows(text)
        .map((row) => row.map((cell) => `"${cell}"`).join(';'))
        .join('\r\n')}`,
    );
    await importData(csv());
    expect(observationsOf(circles)[0]).toMatchObject({ value: 5 });
  });

  test('may have fewer columns, and be saved in the coding of Chinese Excel', async () => {
    const head = 'indicator,id,remark_en,remark_zh\r\n';
    await exportData(exchange());
    const ids = csvParseRows(readFileSync(csv(), 'utf8').slice(1))
      .slice(1)
      .map((row) => [row[0], row[2]]);
    const rows = ids.map(([indicator, id]) => `${indicator},${id},${id === 'rc-2021' ? 'In spring.,' : ','}`);
    const inGbk = Buffer.from('b4babcbecdb3bcc6a1a3', 'hex'); // 春季统计。
    const parts = rows.flatMap((row) => [
      Buffer.from(row),
      ...(row.includes('spring') ? [inGbk] : []),
      Buffer.from('\r\n'),
    ]);
    writeFileSync(csv(), Buffer.concat([Buffer.from(head), ...parts]));
    await importData(csv());
    expect(observationsOf(circles)[0]).toMatchObject({ value: 4, remark: { en: 'In spring.', zh: '春季统计。' } });
  });

  test('comes back from a workbook too', async () => {
    await edit((_, cell) => cell('rc-2021', 'value', '5'));
    const rows: Cell[][] = csvParseRows(readFileSync(csv(), 'utf8'));
    writeFileSync(xlsx(), await toXlsx([{ name: 'observations', rows }]));
    await importData(xlsx());
    expect(observationsOf(circles)[0]).toMatchObject({ value: 5 });
  });

  test('keeps what a published figure was, with the reason', async () => {
    beginRecord(content);
    await edit((_, cell) => {
      cell('rc-2021', 'value', '5');
      cell('rc-2021', 'reason_en', 'One circle had been left out.');
      cell('rc-2021', 'reason_zh', '漏计一个小组。');
    });
    await importData(csv());
    expect(observationsOf(circles)[0]).toMatchObject({
      value: 5,
      revisions: [
        {
          day: testDay,
          was: { value: 4 },
          reason: { en: 'One circle had been left out.', zh: '漏计一个小组。' },
        },
      ],
    });
  });

  test('keeps what a published figure rested on, and its wording, so that the check has nothing to say', async () => {
    const words = { asPublished: { en: 'about 4', zh: '约4个' }, unit: { en: 'rings', zh: '组' }, use: 'context' };
    const data = JSON.parse(read(circles)) as { observations: object[] };
    data.observations[0] = { ...data.observations[0], ...words };
    writeFileSync(join(content, circles), `${JSON.stringify(data, undefined, 2)}\n`);
    beginRecord(content);
    await edit((_, cell) => {
      cell('rc-2021', 'sources', 'council-report-2024');
      cell('rc-2021', 'reason_en', 'A better source.');
      cell('rc-2021', 'reason_zh', '改用更好的来源。');
    });
    await importData(csv());
    const was = { value: 4, asPublished: words.asPublished, unit: words.unit, sources: ['council-report-2022'] };
    expect(observationsOf(circles)[0]).toMatchObject({ revisions: [{ was }] });
    expect(checkTree(readTree(content), testDay).map(({ rule }) => rule)).not.toContain('figure-changed');
  });

  test('withdraws a published figure', async () => {
    beginRecord(content);
    await edit((_, cell) => {
      cell('rc-2021', 'withdrawn_day', testDay);
      cell('rc-2021', 'withdrawn_reason_en', 'The council is being asked.');
      cell('rc-2021', 'withdrawn_reason_zh', '正向村委会核实。');
    });
    await importData(csv());
    expect(observationsOf(circles)[0]).toMatchObject({ value: 4, withdrawn: { day: testDay } });
  });

  test.for([
    ['with slashes', (day: string) => day.replaceAll('-0', '-').replaceAll('-', '/')],
    ['in Chinese', (day: string) => day.replace('-', '年').replace('-', '月') + '日'],
  ] as const)('takes a day as a spreadsheet rewrites it, %s', async ([, rewritten]) => {
    beginRecord(content);
    await edit((_, cell) => {
      cell('rc-2021', 'withdrawn_day', rewritten(testDay));
      cell('rc-2021', 'withdrawn_reason_en', 'The council is being asked.');
      cell('rc-2021', 'withdrawn_reason_zh', '正向村委会核实。');
    });
    await importData(csv());
    expect(observationsOf(circles)[0]).toMatchObject({ withdrawn: { day: testDay } });
  });
});

describe('a table with a mistake is refused, with the row and the column:', () => {
  beforeEach(openNew);

  const mistakes: [string, Parameters<typeof edit>[0], string][] = [
    ['words for a number', (_, cell) => cell('rc-2021', 'value', 'four'), 'column G (value)'],
    ['a formula that fails', (_, cell) => cell('rc-2021', 'remark_en', '#REF!'), 'a formula that gives “#REF!”'],
    ['an indicator that does not exist', (_, cell) => cell('rc-2021', 'indicator', 'rings'), 'column A (indicator)'],
    ['a row without an id', (_, cell) => cell('rc-2021', 'id', ''), 'column C (id)'],
    ['an id of another row', (_, cell) => cell('rc-2021', 'id', 'rc-2024'), 'stands in row'],
    [
      'an observation under another indicator',
      (_, cell) => cell('rc-2021', 'indicator', 'open-hours'),
      'belongs to “circles”',
    ],
    ['a source that does not exist', (_, cell) => cell('rc-2021', 'sources', 'nowhere'), 'column O (sources)'],
    ['a word that is no choice', (_, cell) => cell('rc-2021', 'qualifier', 'sure'), 'column L (qualifier)'],
    ['a basis that the indicator does not have', (_, cell) => cell('rc-2021', 'basis', 'town'), 'column M (basis)'],
    ['a year that is to come', (_, cell) => cell('rc-2024', 'year', '2030'), 'column D (year)'],
    ['a text in one language', (_, cell) => cell('rc-2021', 'remark_en', 'Counted in spring.'), '(remark_'],
    [
      'a row that was taken out',
      (rows) =>
        rows.splice(
          rows.findIndex((row) => row.includes('rc-2021')),
          1,
        ),
      'Put it back',
    ],
    ['a head that was renamed', (rows) => (rows[0] ?? []).splice(2, 1, 'number'), 'row 1, column'],
  ];

  test.for(mistakes)('%s', async ([, change, told]) => {
    await edit(change);
    const words = await refusal();
    expect(words).toContain(told);
    expect(words).toMatch(/^observations, row \d+, column [A-Z]+/);
  });

  test.for<[string, (head: string[]) => void]>([
    ['one too many', (head) => head.push('remark')],
    ['another name', (head) => head.splice(2, 1, 'number')],
  ])('a head with %s, and nothing that would follow from it', async ([, change]) => {
    await edit((rows) => change(rows[0] ?? []));
    const words = await refusal();
    expect(words).not.toContain('no row any more');
    expect(words.match(/row \d+/g)?.every((row) => row === 'row 1')).toBe(true);
  });

  test('a published figure that changes without a reason', async () => {
    beginRecord(content);
    await edit((_, cell) => cell('rc-2021', 'value', '5'));
    expect(await refusal()).toContain('(reason_en)');
  });

  test('a file that is no table', async () => {
    const file = join(room, 'no.xlsx');
    writeFileSync(file, 'PK nothing');
    expect(await refusal(file)).toBe('The file is no Excel workbook that can be read.');
    expect(await refusal(join(room, 'none.csv'))).toContain('There is no file');
  });

  test('a formula that fails in a workbook, which must not empty the cell', async () => {
    await exportData(exchange());
    const files = unzipSync(readFileSync(xlsx()));
    const sheet = 'xl/worksheets/sheet1.xml';
    const broken = strFromU8(files[sheet] ?? new Uint8Array()).replace(
      /<c r="G2"[^>]*>.*?<\/c>/,
      '<c r="G2" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    );
    writeFileSync(xlsx(), zipSync({ ...files, [sheet]: strToU8(broken) }));
    expect(await refusal(xlsx())).toMatch(/row 2, column G \(value\)\n.*“#DIV\/0!”/);
  });

  test('a workbook without the sheet', async () => {
    const file = join(room, 'other.xlsx');
    writeFileSync(file, await toXlsx([{ name: 'Sheet1', rows: [['a']] }]));
    expect(await refusal(file)).toContain('no sheet “observations”');
  });
});

describe('the exported files', () => {
  beforeEach(openNew);

  test('open in Excel with Chinese: the CSV has a byte order mark, the workbook a sheet that explains each column', async () => {
    await exportData(exchange());
    expect(readFileSync(csv()).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const sheets = await readXlsx(xlsx());
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['observations', 'columns', 'indicators', 'sources']);
    const explained = sheets[1]?.data.slice(1) ?? [];
    expect(explained.every((row) => String(row[1]).length > 3 && String(row[2]).length > 3)).toBe(true);
    expect(explained.map((row) => row[0])).toEqual(sheets[0]?.data[0]);
  });

  test('hold no formula that a spreadsheet would run', async () => {
    const before = read(circles).replace(
      '"grade": "bulletin"',
      '"grade": "bulletin",\n      "remark": { "en": "=1+1", "zh": "=1+1，不是公式" }',
    );
    writeFileSync(join(content, circles), before);
    await exportData(exchange());
    expect(readFileSync(csv(), 'utf8')).toContain(",'=1+1,");
    await importData(csv());
    expect(read(circles)).toBe(before);
  });
});
