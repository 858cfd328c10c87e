import { describe, expect, test } from 'vitest';
import { extractFigures, unequalFigures, withoutEach } from './figures.ts';

const en = (text: string) => extractFigures(text, 'en');
const zh = (text: string) => extractFigures(text, 'zh');

describe('the figures of an English text', () => {
  test.for<[string, string[]]>([
    ['50 projects in 2020', ['50', '2020']],
    ['1,137 centers and 10,000 tons', ['1137', '10000']],
    ['83.2% of citizens, 95 percent, 80 per cent', ['83.2%', '95%', '80%']],
    ['4.5 million residents and USD 10 billion', ['4500000', '10000000000']],
    ['USD 1.5 trillion and two trillion', ['1500000000000', '2000000000000']],
    ['2 thousand or 3 hundred', ['2000', '300']],
    ['No.35,2011', ['35', '2011']],
    ['on March 23, 2017', ['3', '23', '2017']],
    ['in May the work began', []],
    ['the “96345” line', ['96345']],
    ['2016-2020', ['2016', '2020']],
  ])('%s', ([text, figures]) => {
    expect(en(text)).toEqual(figures);
  });

  test.for<[string, string[]]>([
    ['two prizes and eleven committees', ['2', '11']],
    ['twenty-five towns', ['25']],
    ['one hundred and five', ['105']],
    ['two thousand three hundred', ['2300']],
    ['USD one billion', ['1000000000']],
    ['three three prizes', ['3', '3']],
    ['ninety per cent', ['90%']],
    ['over half of them', ['half']],
    ['One zone', ['1']],
    ['at least one of the kinds', ['1']],
  ])('counts number words: %s', ([text, figures]) => {
    expect(en(text)).toEqual(figures);
  });

  test.for([
    'the 13th Five-Year Plan and the 18th Congress',
    'the third, fourth and fifth sessions',
    'a one-stop service at one time or another',
    'one of the best, a key one, this one',
    'one-time acceptance',
    'PM2.5 and m3, Grade IV, Class V',
    'someone, tense, weight, often',
  ])('counts no ordinals, names and turns of speech: %s', (text) => {
    expect(en(text)).toEqual([]);
  });
});

describe('the figures of a Chinese text', () => {
  test.for<[string, string[]]>([
    ['50个工程，到2020年底', ['50', '2020']],
    ['技术中心1137个、1,137个', ['1137', '1137']],
    ['合格率达到95％和83.2%', ['95%', '83.2%']],
    ['450万居民、1000万立方米、100亿美元、1万亿元', ['4500000', '10000000', '10000000000', '1000000000000']],
    ['3千亿元、5百亿元、2十亿元', ['300000000000', '50000000000', '2000000000']],
    ['2十万、3百万、4千万、1.5万亿元', ['200000', '3000000', '40000000', '1500000000000']],
    ['5万千瓦、6万千米、7千万千瓦', ['50000', '60000', '70000000']],
    ['５０项', ['50']],
    ['2017年3月23日', ['2017', '3', '23']],
    ['2011～2015', ['2011', '2015']],
    ['半数以上、一半、过半', ['half', 'half', 'half']],
    ['10千米、5千瓦', ['10', '5']],
    ['嘉政发〔2011〕35号', ['2011', '35']],
  ])('%s', ([text, figures]) => {
    expect(zh(text)).toEqual(figures);
  });

  test.for(['一批企业，三个代表，“十三五”，第二次', 'PM2.5浓度，微克/m3', 'Ⅲ类水'])(
    'counts no Chinese numerals and no names: %s',
    (text) => {
      expect(zh(text)).toEqual([]);
    },
  );
});

describe('comparing two languages', () => {
  test('finds nothing where the figures are the same in another order', () => {
    expect(unequalFigures(['1', '2', '2'], ['2', '1', '2'])).toEqual({ en: [], zh: [] });
  });

  test('tells what stands on one side only, as often as it is missing', () => {
    expect(unequalFigures(['96%', '3', '3'], ['98%', '3'])).toEqual({ en: ['96%', '3'], zh: ['98%'] });
  });

  test('takes away one for one', () => {
    expect(withoutEach(['3', '3', '4'], ['3', '5'])).toEqual(['3', '4']);
  });
});
