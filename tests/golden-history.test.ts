import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkTree } from '../scripts/lib/checks/index.ts';
import { readTree } from '../scripts/lib/content.ts';
import { changesIn, type Change } from '../src/domain/changes.ts';
import { changeWords } from '../src/i18n/changes.ts';
import type { Language } from '../src/schemas/common.ts';
import { tellHistory } from './lib/told-history.ts';

function treeAfter(chapters: number) {
  const folder = mkdtempSync(join(tmpdir(), 'told-history-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  tellHistory(folder, chapters);
  return readTree(folder);
}

function changesAfter(chapters: number): Change[] {
  const tree = treeAfter(chapters);
  const withIds = <Data extends object>(entries: readonly { id: string; data: Data }[]) =>
    entries.map(({ id, data }) => ({ id, ...data }));
  return changesIn({
    published: tree.published?.data,
    indicators: withIds(tree.indicators.entries),
    notes: withIds(tree.notes.entries),
    moved: tree.moved.map(({ data }) => data),
    updates: tree.updates.en.entries.map(({ id, data }) => ({
      ...data,
      id,
      revisions: data.revisions?.map(({ day, reason }) => ({ day, reason: { en: reason, zh: reason } })),
      title: { en: data.title, zh: tree.updates.zh.entries.find((entry) => entry.id === id)?.data.title ?? '' },
    })),
  });
}

const told = (changes: readonly Change[], language: Language): string[] =>
  changes.map((change) => {
    const { kind, text, reason } = changeWords(change, language, (id) =>
      id === 'warmth' ? 'Warmth / 室温' : undefined,
    );
    return [change.day, kind, text, ...(reason ? [reason] : [])].join(' | ').replaceAll('\u00a0', ' ');
  });

describe('three registrations of a plan', () => {
  test('pass the check each', () => {
    for (const chapters of [1, 2, 3]) expect(checkTree(treeAfter(chapters))).toEqual([]);
  });

  test('tell at first only what the content itself dates', () => {
    expect(told(changesAfter(1), 'en')).toEqual(['2024-12-01 | New update | The library opens on Sundays']);
  });

  test('tell then of a new and of a withdrawn figure, and of the status that follows', () => {
    expect(told(changesAfter(2), 'en')).toEqual([
      '2025-03-01 | Status changed | Reading circles: from “Target not met” to “No published figure for 2024” | It follows from the figures for 2022, 2024.',
      '2025-03-01 | New figure | Reading circles, 2022: 6 circles',
      '2025-02-20 | Figure withdrawn | Reading circles, 2024: 9 circles was withdrawn while it is being corrected | The report was misread.',
      '2024-12-01 | New update | The library opens on Sundays',
    ]);
  });

  test('tell at last of everything, in English', () => {
    expect(told(changesAfter(3), 'en')).toEqual([
      '2025-04-01 | Status changed | Reading circles: from “No published figure for 2024” to “Target met” | It follows from the figures for 2024.',
      '2025-03-31 | Figure withdrawn | Opening hours, 2022: 30 hours was withdrawn while it is being corrected | The council checks it.',
      '2025-03-31 | Moved or withdrawn | “The library opens on Sundays” was withdrawn | It was closed again.',
      '2025-03-31 | Moved or withdrawn | “Heat of the rooms” is now “Warmth / 室温” | A clearer name.',
      '2025-03-30 | Figure corrected | Reading circles, 2024: from 9 circles to 12 circles | Three circles had been left out.',
      '2025-03-30 | Note changed | “Which night shift” | The bakery confirmed it.',
      '2025-03-01 | Status changed | Reading circles: from “Target not met” to “No published figure for 2024” | It follows from the figures for 2022, 2024.',
      '2025-03-01 | New figure | Reading circles, 2022: 6 circles',
      '2025-02-20 | Figure withdrawn | Reading circles, 2024: 9 circles was withdrawn while it is being corrected | The report was misread.',
    ]);
  });

  test('tell the same in Chinese', () => {
    expect(told(changesAfter(3), 'zh')).toEqual([
      '2025-04-01 | 判断结果变化 | 读书小组：由“未查到2024年公开数据”变为“目标已达到” | 因2024年的数据变动所致。',
      '2025-03-31 | 撤下数据 | 开放时间，2022年：30小时，更正期间撤下 | 村委会正在核实。',
      '2025-03-31 | 移动或撤下 | “图书馆周日开放”已撤下 | 后又关闭。',
      '2025-03-31 | 移动或撤下 | “房间温度”现为“Warmth / 室温” | 名称更清楚。',
      '2025-03-30 | 更正数据 | 读书小组，2024年：由9个更正为12个 | 原漏计3个小组。',
      '2025-03-30 | 修改注释 | “哪里的夜班” | 面包房已确认。',
      '2025-03-01 | 判断结果变化 | 读书小组：由“目标未达到”变为“未查到2024年公开数据” | 因2022年、2024年的数据变动所致。',
      '2025-03-01 | 新增数据 | 读书小组，2022年：6个',
      '2025-02-20 | 撤下数据 | 读书小组，2024年：9个，更正期间撤下 | 报告读数有误。',
    ]);
  });

  test('never rename an entry', () => {
    const keysAfter = (chapters: number) => changesAfter(chapters).map(({ day, key }) => `${day} ${key}`);
    const [second, third] = [keysAfter(2), keysAfter(3)];
    // The update that was taken back is told of as withdrawn.
    expect(second.filter((key) => !third.includes(key))).toEqual(['2024-12-01 update/open-on-sundays']);
    expect(new Set(third).size).toBe(third.length);
  });
});
