import { describe, expect, test } from 'vitest';
import { citationFiles } from './citation-files.ts';

const files = citationFiles({
  id: 'tasks-swings-zh',
  title:
    '公园里的秋千，以及一个很长的标题，长到一行写不下，因此程序库会在七十个字符之后把它折成两行，而读者不应看到这样的折行',
  type: 'chapter',
  language: 'zh-CN',
  URL: 'https://plan.test/zh/tasks/swings/',
  author: [{ literal: '议事会' }],
  issued: { 'date-parts': [[2031, 2, 3]] },
  version: '2031-02-03-0a1b2c3d',
});

describe('the files to cite a page by', () => {
  test('are CSL-JSON, BibTeX and RIS', () => {
    expect(Object.keys(files)).toEqual(['json', 'bib', 'ris']);
    expect((JSON.parse(files.json) as { id: string }[]).map(({ id }) => id)).toEqual(['tasks-swings-zh']);
  });

  test('keep Chinese as it is and call the page by its id', () => {
    expect(files.bib).toContain('{tasksswingszh,');
    expect(files.bib).toContain('公园里的秋千');
  });

  test('name the state of the data, where programs for references show it', () => {
    expect(files.bib).toContain('note = {版本2031-02-03-0a1b2c3d}');
    expect(files.ris).toContain('N1  - 版本2031-02-03-0a1b2c3d');
    expect(files.json).not.toContain('note');
  });

  test('have no day in the month of BibTeX', () => {
    expect(files.bib).toMatch(/month = feb,?$/m);
  });

  test('have every field of RIS in one line', () => {
    const lines = files.ris.trim().split('\n');
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}-/.test(line))).toEqual([]);
    expect(lines.find((line) => line.startsWith('TI'))).toContain('折行');
  });
});
