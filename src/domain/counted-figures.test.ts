import { describe, expect, test } from 'vitest';
import { unmatchedFigures } from './counted-figures.ts';

const none = { en: [], zh: [] };

describe('figures of running words that stand in one language only', () => {
  test.for<[string, string]>([
    ['14 of 73 sections, which is 19.2%', '73个断面中14个，占19.2%'],
    ['two more than the plan asks', '比规划目标多2小时'],
    ['on 30 November 2017', '2017年11月30日'],
    ['January–November 2019', '2019年1月至11月'],
    ['in 2016 and again in 2016', '2016年'],
    ['twenty-one and 8 years', '二十一个，八年'],
    ['6.52 million m²', '652万平方米'],
    ['1.2 trillion yuan', '1.2万亿元'],
    ['1 trillion yuan', '一万亿元'],
    ['1.5 trillion yuan', '一万五千亿元'],
    ['3.00005 trillion yuan', '三万亿零五千万元'],
    ['120 million and 350 thousand', '一亿二千万，三十五万'],
    ['230.05 million', '二亿三千零五万'],
    ['300 billion yuan', '三千亿元'],
    ['2.7 points', '2.7%'],
    ['for all of them', '100%'],
    ['100% of them', '全部'],
    ['in the years 2011–2015', '“十二五”期间'],
    ['the 13th Five-Year Plan', '第十三个五年规划'],
    ['10 billion yuan (100亿元)', '100亿元'],
    ['half of the windows', '半数窗户'],
    ['PM2.5 at 28', 'PM2.5为28'],
    ['once, and the first', '至少1次，第1个'],
    ['the one zone that was found', '查到的1个示范区'],
  ])('are none in “%s”', ([en, zh]) => {
    expect(unmatchedFigures(en, zh)).toEqual(none);
  });

  test.for<[string, string, string[], string[]]>([
    ['28 in 2020', '2020年为82', ['28'], ['82']],
    ['76.7% of days', '76.6%的天数', ['76.7%'], ['76.6%']],
    ['in March 2018', '2018年4月', [], ['4']],
    ['6.52 million m²', '652平方米', ['6520000'], ['652']],
    ['No figure was found.', '未查到2018年数据。', [], ['2018']],
  ])('are told in “%s”', ([en, zh, inEnglish, inChinese]) => {
    expect(unmatchedFigures(en, zh)).toEqual({ en: inEnglish, zh: inChinese });
  });
});
